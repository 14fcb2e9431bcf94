//! Answers as JSON text: one text crosses to JavaScript, which has the fastest reader of it, instead of every field.
//!
//! Small on purpose: answers hold texts, whole numbers, truth values, lists and objects, and no floating-point number.

use core::fmt::Error;

use serde::Serialize;
use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

/// The JSON text of an answer.
pub(super) fn json(answer: &(impl Serialize + ?Sized)) -> Result<String, Error> {
    let mut writer = Writer { text: Vec::with_capacity(1_024) };
    answer.serialize(&mut writer)?;
    String::from_utf8(writer.text).map_err(|_| Error)
}

/// Bytes and not a `String`, which copies even a single sign by way of the engine's bulk copy.
struct Writer {
    text: Vec<u8>,
}

impl Writer {
    /// Every field, item and key begins here, so that the many types of answers share one copy of it.
    #[inline(never)]
    fn separate(&mut self) {
        if !matches!(self.text.last(), Some(b'{' | b'[')) {
            self.text.push(b',');
        }
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        // Names of fields hold nothing to escape.
        self.separate();
        self.text.push(b'"');
        self.put(key);
        self.put("\":");
    }

    #[inline(never)]
    fn quote(&mut self, text: &str) {
        self.text.push(b'"');
        let mut rest = text;
        while let Some((plain, sign, further)) = next_escape(rest) {
            self.put(plain);
            self.escape(sign);
            rest = further;
        }
        self.put(rest);
        self.text.push(b'"');
    }

    /// Signs beyond ASCII are escaped too: JavaScript decodes and reads a text of ASCII alone in two thirds of the time.
    fn escape(&mut self, sign: char) {
        match sign {
            '"' => self.put("\\\""),
            '\\' => self.put("\\\\"),
            '\n' => self.put("\\n"),
            other => {
                for unit in other.encode_utf16(&mut [0; 2]) {
                    let [high, low] = unit.to_be_bytes();
                    let digits = [high >> 4, high & 15, low >> 4, low & 15]
                        .map(|digit| if digit < 10 { b'0' | digit } else { b'W'.saturating_add(digit) });
                    self.put("\\u");
                    for digit in digits {
                        self.text.push(digit);
                    }
                }
            }
        }
    }

    fn put(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    #[inline(never)]
    fn whole(&mut self, number: u64) {
        if number > 9 {
            self.whole(number / 10);
        }
        self.text.push(b'0'.saturating_add(u8::try_from(number % 10).unwrap_or(0)));
    }

    fn signed(&mut self, number: i64) {
        if number < 0 {
            self.text.push(b'-');
        }
        self.whole(number.unsigned_abs());
    }
}

/// What stands before the next sign to escape, the sign, and what follows it.
fn next_escape(text: &str) -> Option<(&str, char, &str)> {
    let (eights, _) = text.as_bytes().as_chunks();
    let mut length = eights.iter().take_while(|bytes| is_plain(u64::from_le_bytes(**bytes))).count().saturating_mul(8);
    for &byte in text.as_bytes().get(length..)? {
        if !byte.is_ascii() || byte < b' ' || byte == b'"' || byte == b'\\' {
            let (plain, rest) = text.split_at_checked(length)?;
            let mut signs = rest.chars();
            let sign = signs.next()?;
            return Some((plain, sign, signs.as_str()));
        }
        length = length.saturating_add(1);
    }
    None
}

/// Whether none of eight bytes needs escaping, all at once: in each byte the highest bit says that it is beyond ASCII, or that taking
/// something away from it went below zero.
fn is_plain(bytes: u64) -> bool {
    const fn each(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    let below = |limit: u8, bytes: u64| bytes.wrapping_sub(each(limit)) & !bytes;
    let quote = bytes ^ each(b'"');
    let backslash = bytes ^ each(b'\\');
    (bytes | below(b' ', bytes) | below(1, quote) | below(1, backslash)) & each(0x80) == 0
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Closing<'a>;
    type SerializeTuple = Closing<'a>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Closing<'a>;
    type SerializeStruct = Closing<'a>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_bool(self, truth: bool) -> Result<(), Error> {
        self.put(if truth { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Result<(), Error> {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<(), Error> {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<(), Error> {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Result<(), Error> {
        self.signed(number);
        Ok(())
    }

    fn serialize_u8(self, number: u8) -> Result<(), Error> {
        self.serialize_u64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Error> {
        self.serialize_u64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Error> {
        self.serialize_u64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Error> {
        self.whole(number);
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_f64(self, _: f64) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_char(self, _: char) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.quote(text);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.put("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Result<(), Error> {
        self.serialize_str(word)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Closing<'a>, Error> {
        self.text.push(b'[');
        Ok(Closing { writer: self, end: b']' })
    }

    fn serialize_tuple(self, length: usize) -> Result<Closing<'a>, Error> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Closing<'a>, Error> {
        self.text.push(b'{');
        Ok(Closing { writer: self, end: b'}' })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Closing<'a>, Error> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }
}

/// A list or an object that is being written.
struct Closing<'a> {
    writer: &'a mut Writer,
    end: u8,
}

impl SerializeSeq for Closing<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.writer.separate();
        item.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Error> {
        self.writer.text.push(self.end);
        Ok(())
    }
}

impl SerializeTuple for Closing<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        SerializeSeq::serialize_element(self, item)
    }

    fn end(self) -> Result<(), Error> {
        SerializeSeq::end(self)
    }
}

impl SerializeStruct for Closing<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.writer.key(name);
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Error> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Closing<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.writer.separate();
        key.serialize(&mut *self.writer)?;
        self.writer.text.push(b':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Error> {
        SerializeSeq::end(self)
    }
}
