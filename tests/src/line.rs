//! A buffer to write to without an allocator.

use std::fmt;

/// A text of at most 256 bytes.
#[derive(Debug)]
pub struct Line {
    bytes: [u8; 256],
    length: usize,
}

impl Line {
    /// An empty line.
    #[must_use]
    pub fn new() -> Self {
        Self {
            bytes: [0; 256],
            length: 0,
        }
    }

    /// What has been written.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    /// Goes back to the start of the line.
    pub fn clear(&mut self) {
        self.length = 0;
    }
}

impl Default for Line {
    fn default() -> Self {
        Self::new()
    }
}

/// Fails where the line ends.
impl fmt::Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
