//! Bytes that go to a page as they are: as JSON each would be a number in text.

use specta::Types;
use specta::datatype::DataType;
use tauri::ipc::{InvokeResponseBody, IpcResponse};

/// A file's bytes; a page gets an `ArrayBuffer`.
pub struct Bytes(pub Vec<u8>);

impl IpcResponse for Bytes {
    fn body(self) -> tauri::Result<InvokeResponseBody> {
        Ok(InvokeResponseBody::Raw(self.0))
    }
}

impl specta::Type for Bytes {
    fn definition(_: &mut Types) -> DataType {
        DataType::Reference(specta_typescript::define("ArrayBuffer"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_not_written_as_json() {
        let body = Bytes(vec![0x25, 0x50, 0xff]).body();
        assert!(matches!(body, Ok(InvokeResponseBody::Raw(bytes)) if bytes == [0x25, 0x50, 0xff]));
    }
}
