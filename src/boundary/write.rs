//! Answers in bytes, from which `build.js` makes plain objects: every text, name and number crosses in one piece with the others.
//!
//! Small on purpose: answers hold texts, whole numbers, truth values, lists and objects, and no floating-point number.

use core::cell::RefCell;
use core::fmt::Error;

use serde::Serialize;
use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};

/// An answer as `build.js` takes it: signs, numbers and short texts, then all other texts, one after the other.
pub(super) fn written(answer: &(impl Serialize + ?Sized)) -> Result<(Vec<u8>, Vec<u8>), Error> {
    WORDS.with_borrow_mut(|words| {
        let mut writer = Writer { bytes: Vec::with_capacity(1_024), long_texts: Vec::new(), words };
        answer.serialize(&mut writer)?;
        Ok((writer.bytes, writer.long_texts))
    })
}

struct Writer<'words> {
    bytes: Vec<u8>,
    long_texts: Vec<u8>,
    words: &'words mut Words,
}

/// Signs of `build.js`; up to the first of them a text of so many signs follows.
mod sign {
    pub(super) const LONGEST_SHORT: usize = 24;
    pub(super) const LONG: u8 = 32;
    pub(super) const WHOLE: u8 = 33;
    pub(super) const NUMBER: u8 = 34;
    pub(super) const TRUE: u8 = 35;
    pub(super) const FALSE: u8 = 36;
    pub(super) const NULL: u8 = 37;
    pub(super) const LIST: u8 = 38;
    pub(super) const OBJECT: u8 = 39;
    pub(super) const END: u8 = 40;
    pub(super) const KNOWN: u8 = 41;
    pub(super) const OTHER_WORD: u16 = 0;
    pub(super) const NEW_WORD: u16 = 1;
}

/// How many words can have a number; a power of two, several times as many as there are.
const MOST_WORDS: usize = 2_048;

/// Names of fields and other words that `build.js` knows by number, each at its place in memory: they are all written in the
/// program.
struct Words {
    places: Vec<usize>,
}

enum Word {
    Known(u16),
    New(u16),
    /// No number is left for it.
    Other,
}

impl Words {
    fn number(&mut self, word: &'static str) -> Word {
        let place = word.as_ptr().addr();
        if self.places.is_empty() {
            self.places.resize(MOST_WORDS, 0);
        }
        // Words of different lengths may begin at one place, where the compiler put one into the other.
        let wanted = place.wrapping_mul(MOST_WORDS).wrapping_add(word.len() & (MOST_WORDS - 1));
        for step in 0..MOST_WORDS {
            let slot = (place ^ word.len()).wrapping_add(step) & (MOST_WORDS - 1);
            // The first numbers have a meaning of their own.
            let number = u16::try_from(slot).unwrap_or_default().saturating_add(2);
            match self.places.get_mut(slot) {
                Some(known) if *known == wanted => return Word::Known(number),
                Some(free @ 0) => {
                    *free = wanted;
                    return Word::New(number);
                }
                _ => {}
            }
        }
        Word::Other
    }
}

thread_local! {
    static WORDS: RefCell<Words> = const { RefCell::new(Words { places: Vec::new() }) };
}

impl Writer<'_> {
    #[inline(never)]
    fn sign(&mut self, sign: u8) {
        self.bytes.push(sign);
    }

    fn word_number(&mut self, number: u16) {
        self.bytes.extend_from_slice(&number.to_be_bytes());
    }

    #[inline(never)]
    fn word(&mut self, word: &'static str) {
        match self.words.number(word) {
            Word::Known(number) => self.word_number(number),
            Word::New(number) => {
                self.word_number(sign::NEW_WORD);
                self.word_number(number);
                self.text(word);
            }
            Word::Other => {
                self.word_number(sign::OTHER_WORD);
                self.text(word);
            }
        }
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        match u8::try_from(bytes.len()) {
            Ok(length) if bytes.len() <= sign::LONGEST_SHORT && text.is_ascii() => {
                self.sign(length);
                self.bytes.extend_from_slice(bytes);
            }
            _ => {
                let units = if text.is_ascii() { bytes.len() } else { text.encode_utf16().count() };
                self.sign(sign::LONG);
                self.bytes.extend_from_slice(&u32::try_from(units).unwrap_or(u32::MAX).to_le_bytes());
                self.long_texts.extend_from_slice(bytes);
            }
        }
    }

    #[inline(never)]
    fn number(&mut self, number: i64) {
        if let Ok(whole) = i32::try_from(number) {
            self.sign(sign::WHOLE);
            self.bytes.extend_from_slice(&whole.to_le_bytes());
        } else {
            self.sign(sign::NUMBER);
            self.bytes.extend_from_slice(&nearest(number).to_le_bytes());
        }
    }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "JavaScript has no other numbers; amounts and large counts are texts"
)]
const fn nearest(number: i64) -> f64 {
    number as f64
}

impl<'a, 'words> Serializer for &'a mut Writer<'words> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Closing<'a, 'words>;
    type SerializeTuple = Closing<'a, 'words>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Closing<'a, 'words>;
    type SerializeStruct = Closing<'a, 'words>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_bool(self, truth: bool) -> Result<(), Error> {
        self.sign(if truth { sign::TRUE } else { sign::FALSE });
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
        self.number(number);
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
        i64::try_from(number).map(|number| self.number(number)).map_err(|_| Error)
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
        self.text(text);
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
        self.sign(sign::NULL);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Result<(), Error> {
        self.sign(sign::KNOWN);
        self.word(word);
        Ok(())
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

    fn serialize_seq(self, _: Option<usize>) -> Result<Closing<'a, 'words>, Error> {
        self.sign(sign::LIST);
        Ok(Closing { writer: self })
    }

    fn serialize_tuple(self, length: usize) -> Result<Closing<'a, 'words>, Error> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Closing<'a, 'words>, Error> {
        self.sign(sign::OBJECT);
        Ok(Closing { writer: self })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Closing<'a, 'words>, Error> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        Err(Error)
    }
}

/// A list or an object that is being written.
struct Closing<'a, 'words> {
    writer: &'a mut Writer<'words>,
}

impl SerializeSeq for Closing<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        item.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Error> {
        self.writer.sign(sign::END);
        Ok(())
    }
}

impl SerializeTuple for Closing<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        SerializeSeq::serialize_element(self, item)
    }

    fn end(self) -> Result<(), Error> {
        SerializeSeq::end(self)
    }
}

impl SerializeStruct for Closing<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.writer.word(name);
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Error> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Closing<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.writer.word_number(sign::OTHER_WORD);
        key.serialize(&mut *self.writer)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Error> {
        SerializeSeq::end(self)
    }
}
