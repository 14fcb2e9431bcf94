//! JavaScript values as the domain reads them: own enumerable fields only, nothing that can throw through.

use core::cell::Cell;
use core::ops::Range;
use std::borrow::Cow;
use std::rc::Rc;

use js_sys::JsString;
use wasm_bindgen::{JsCast as _, JsValue};

use super::{get, kept, look, told};
use crate::input::{Raw, Shape, quoted};

/// A JavaScript value, or a part of one, as `look.js` told it.
pub(super) struct JsRaw {
    shape: Shape,
    inside: Inside,
}

/// Where that stands which the shape does not say.
enum Inside {
    Nothing,
    Text(Rc<Told>, Range<usize>),
    Object(Rc<Told>, Fields),
    List(Rc<Told>, Items),
    Kept(JsValue),
}

/// What one look told.
struct Told {
    bytes: Vec<u8>,
    /// A list of the values that were kept aside.
    kept: JsValue,
}

/// The fields of an object.
struct Fields {
    first: usize,
    end: usize,
    count: usize,
    /// Which names may be among them.
    traces: u32,
    /// Where the last one was found: a caller often names them in the order in which they are asked for.
    next: Cell<usize>,
}

/// The items of a list.
struct Items {
    first: usize,
    /// Number and place of the next one: they are asked for one after the other.
    next: Cell<(usize, usize)>,
}

impl JsRaw {
    /// A value with all that is inside it.
    pub(super) fn new(value: &JsValue) -> Self {
        let [value, _] = Self::look(value, &JsValue::UNDEFINED, true);
        value
    }

    /// An input and its options, by one look.
    pub(super) fn pair(input: &JsValue, options: &JsValue) -> [Self; 2] {
        Self::look(input, options, true)
    }

    fn look(value: &JsValue, further: &JsValue, deep: bool) -> [Self; 2] {
        let length = look(value, further, deep);
        if length == 0 {
            return [Self::of(Shape::Unreadable), Self::of(Shape::Unreadable)];
        }
        let mut bytes = vec![0; usize::try_from(length.unsigned_abs()).unwrap_or_default()];
        told(&mut bytes);
        let told = Rc::new(Told { bytes, kept: if length < 0 { kept() } else { JsValue::UNDEFINED } });
        let second = told.end(0);
        [Rc::clone(&told).value(0), told.value(second)]
    }

    /// A value that was kept aside, one level of it.
    fn aside(value: &JsValue) -> Self {
        let [value, _] = Self::look(value, &JsValue::UNDEFINED, false);
        value
    }

    const fn of(shape: Shape) -> Self {
        Self { shape, inside: Inside::Nothing }
    }
}

impl Told {
    fn part<const LENGTH: usize>(&self, at: usize) -> [u8; LENGTH] {
        // `look.js` never tells half a value; were it to, zeros stand for what is missing.
        self.bytes.get(at..).and_then(<[u8]>::first_chunk).copied().unwrap_or([0; LENGTH])
    }

    fn short(&self, at: usize) -> usize {
        u16::from_le_bytes(self.part(at)).into()
    }

    fn number(&self, at: usize) -> u32 {
        u32::from_le_bytes(self.part(at))
    }

    fn count(&self, at: usize) -> usize {
        usize::try_from(self.number(at)).unwrap_or_default()
    }

    /// The value told at a place.
    fn value(self: Rc<Self>, at: usize) -> JsRaw {
        let [sign] = self.part(at);
        let behind = at.saturating_add(1);
        let (shape, inside) = match sign {
            b'0' => (Shape::Null, Inside::Nothing),
            b'u' => (Shape::Absent, Inside::Nothing),
            b'y' => (Shape::Boolean(true), Inside::Nothing),
            b'n' => (Shape::Boolean(false), Inside::Nothing),
            b'i' => (Shape::Number(i32::from_le_bytes(self.part(behind)).into()), Inside::Nothing),
            b'd' => (Shape::Number(f64::from_le_bytes(self.part(behind))), Inside::Nothing),
            b't' => {
                let text = behind.saturating_add(2)..self.end(at);
                (Shape::Text, Inside::Text(self, text))
            }
            b'{' => {
                let (count, traces) = (self.count(behind.saturating_add(4)), self.number(behind.saturating_add(8)));
                let first = behind.saturating_add(12);
                let fields = Fields { first, end: self.end(at), count, traces, next: Cell::new(first) };
                (Shape::Object, Inside::Object(self, fields))
            }
            b'[' => {
                let first = behind.saturating_add(8);
                let shape = Shape::List(self.count(behind.saturating_add(4)));
                (shape, Inside::List(self, Items { first, next: Cell::new((0, first)) }))
            }
            b'T' => (Shape::Text, self.aside(behind)),
            b'?' => (Shape::Other, self.aside(behind)),
            b'l' => (Shape::List(self.count(behind.saturating_add(4))), self.aside(behind)),
            b'o' => {
                return match self.aside(behind) {
                    Inside::Kept(value) => JsRaw::aside(&value),
                    _ => JsRaw::of(Shape::Unreadable),
                };
            }
            _ => (Shape::Unreadable, Inside::Nothing),
        };
        JsRaw { shape, inside }
    }

    fn aside(&self, at: usize) -> Inside {
        get(&self.kept, &JsValue::from(self.number(at))).map_or(Inside::Nothing, Inside::Kept)
    }

    /// Where the value told at a place ends.
    fn end(&self, at: usize) -> usize {
        let [sign] = self.part(at);
        let behind = at.saturating_add(1);
        let length = match sign {
            b't' => self.short(behind).saturating_add(2),
            b'{' | b'[' => self.count(behind).saturating_add(4),
            b'i' | b'T' | b'o' | b'?' => 4,
            b'd' | b'l' => 8,
            _ => 0,
        };
        behind.saturating_add(length)
    }

    fn text(&self, place: Range<usize>) -> &str {
        self.bytes.get(place).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The field told at a place: where its name stands, which ends where its value begins, and where the field ends.
    fn field(&self, at: usize) -> (Range<usize>, usize) {
        const HEAD: usize = 6;
        let name = at.saturating_add(HEAD);
        (name..name.saturating_add(self.short(at.saturating_add(4))), name.saturating_add(self.count(at)))
    }
}

impl Fields {
    /// Where the value of a name is told.
    fn find(&self, told: &Told, name: &str) -> Option<usize> {
        let name = name.as_bytes();
        // As `trace` of `look.js`.
        let trace = name.len().wrapping_add(name.first().copied().unwrap_or_default().into()) & 31;
        if self.traces >> trace & 1 == 0 {
            return None;
        }
        let mut at = self.next.get();
        for _ in 0..self.count {
            if at >= self.end {
                at = self.first;
            }
            let (place, end) = told.field(at);
            if place.len() == name.len() && told.bytes.get(place.clone()) == Some(name) {
                self.next.set(end);
                return Some(place.end);
            }
            at = end;
        }
        None
    }

    fn names(&self, told: &Told) -> Vec<String> {
        let mut at = self.first;
        let mut names = Vec::with_capacity(self.count);
        for _ in 0..self.count {
            let (place, end) = told.field(at);
            names.push(told.text(place).to_owned());
            at = end;
        }
        names
    }
}

impl Items {
    /// Where an item is told.
    fn find(&self, told: &Told, index: usize) -> usize {
        let (mut number, mut at) = self.next.get();
        if index < number {
            (number, at) = (0, self.first);
        }
        while number < index {
            at = told.end(at);
            number = number.saturating_add(1);
        }
        self.next.set((index, at));
        at
    }
}

impl Raw for JsRaw {
    fn absent() -> Self {
        Self::of(Shape::Absent)
    }

    fn shape(&self) -> Shape {
        self.shape
    }

    fn text(&self, longest: usize) -> Option<Cow<'_, str>> {
        match &self.inside {
            Inside::Text(told, place) => {
                let text = told.text(place.clone());
                let short_enough = text.len() <= longest || text.encode_utf16().count() <= longest;
                short_enough.then_some(Cow::Borrowed(text))
            }
            Inside::Kept(value) => {
                let text = value.dyn_ref::<JsString>()?;
                let short_enough = usize::try_from(text.length()).is_ok_and(|length| length <= longest);
                short_enough.then(|| Cow::Owned(String::from(text)))
            }
            _ => None,
        }
    }

    fn shown(&self) -> String {
        const LONGEST: u32 = 60;
        match (self.shape, &self.inside) {
            (_, Inside::Text(told, place)) => quoted(told.text(place.clone())),
            (Shape::Text, Inside::Kept(value)) => {
                value.dyn_ref::<JsString>().map_or_else(String::new, |text| quoted(&String::from(text.slice(0, LONGEST))))
            }
            (Shape::Object, _) => "{…}".to_owned(),
            (Shape::List(_), _) => "[…]".to_owned(),
            (Shape::Absent, _) => "undefined".to_owned(),
            (Shape::Null, _) => "null".to_owned(),
            (Shape::Boolean(truth), _) => truth.to_string(),
            (Shape::Number(number), _) => shown_number(number),
            (_, Inside::Kept(value)) => value.js_typeof().as_string().unwrap_or_default(),
            _ => "…".to_owned(),
        }
    }

    fn field(&self, name: &'static str) -> Self {
        self.named(name)
    }

    fn named(&self, name: &str) -> Self {
        let Inside::Object(told, fields) = &self.inside else { return Self::absent() };
        fields.find(told, name).map_or_else(Self::absent, |at| Rc::clone(told).value(at))
    }

    fn item(&self, index: usize) -> Self {
        match &self.inside {
            Inside::List(told, items) => Rc::clone(told).value(items.find(told, index)),
            Inside::Kept(list) => u32::try_from(index)
                .ok()
                .and_then(|index| get(list, &JsValue::from(index)).ok())
                .map_or(Self::of(Shape::Unreadable), |item| Self::aside(&item)),
            _ => Self::of(Shape::Unreadable),
        }
    }

    fn field_count(&self) -> Option<usize> {
        match &self.inside {
            Inside::Object(_, fields) => Some(fields.count),
            _ => None,
        }
    }

    fn field_names(&self) -> Vec<String> {
        match &self.inside {
            Inside::Object(told, fields) => fields.names(told),
            _ => Vec::new(),
        }
    }
}

/// As JavaScript writes it: "1e+21", "NaN".
fn shown_number(number: f64) -> String {
    js_sys::Number::from(number).to_string_with_radix(10).map_or_else(|_| "number".to_owned(), String::from)
}
