//! Bytes of a caller, copied piece by piece: a file of 50 MB does not have to fit into the module's memory.

use std::io::{BufRead, Read, Result};

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast as _, JsValue};

use super::view;

/// How much is copied at a time.
const PIECE: u32 = 64 * 1024;

/// A caller's `Uint8Array` while it is being read.
pub(super) struct Bytes {
    source: Uint8Array,
    /// Where the next piece begins.
    next: u32,
    piece: Vec<u8>,
    /// How much of the piece was consumed.
    consumed: usize,
}

impl Bytes {
    /// The bytes of a value; `None` where it is not an array of bytes.
    pub(super) fn of(value: &JsValue) -> Option<Self> {
        let source = view(value, "Uint8Array");
        (!source.is_undefined()).then(|| Self { source: source.unchecked_into(), next: 0, piece: Vec::new(), consumed: 0 })
    }

    pub(super) fn length(&self) -> u64 {
        self.source.length().into()
    }
}

impl BufRead for Bytes {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.consumed >= self.piece.len() {
            let end = self.next.saturating_add(PIECE).min(self.source.length());
            self.piece = self.source.subarray(self.next, end).to_vec();
            self.next = end;
            self.consumed = 0;
        }
        Ok(self.piece.get(self.consumed..).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.consumed = self.consumed.saturating_add(count);
    }
}

impl Read for Bytes {
    fn read(&mut self, target: &mut [u8]) -> Result<usize> {
        let mut available = self.fill_buf()?;
        let count = available.read(target)?;
        self.consume(count);
        Ok(count)
    }
}
