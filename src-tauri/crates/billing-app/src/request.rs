//! Retries: the same request id answers what the first request did (R16).

use billing_core::ids::RequestId;
use billing_store::RequestRecord;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::Change;
use crate::error::AppError;

/// One intent of a caller.
pub(crate) struct Request {
    id: RequestId,
    record: RequestRecord,
}

impl Request {
    /// The intent `id` to do `operation` with `content`.
    pub(crate) fn new(id: &str, operation: &str, content: &impl Serialize) -> Result<Self, AppError> {
        let id = RequestId::parse(id).map_err(|error| AppError::field("requestId", error))?;
        let record = RequestRecord { operation: operation.to_owned(), fingerprint: fingerprint(operation, content), result: 0 };
        Ok(Self { id, record })
    }

    /// The intent of a caller that may have given no id.
    pub(crate) fn optional(id: Option<&str>, operation: &str, content: &impl Serialize) -> Result<Self, AppError> {
        match id {
            Some(id) => Self::new(id, operation, content),
            None => Self::by_content(operation, content),
        }
    }

    /// The intent of a caller that gave no id: the same content is the same intent.
    fn by_content(operation: &str, content: &impl Serialize) -> Result<Self, AppError> {
        let fingerprint = fingerprint(operation, content);
        Self::new(&format!("content-{}", &crate::text::hexadecimal(&fingerprint)[..48]), operation, content)
    }

    /// The number of the record that this intent made before, if it did.
    pub(crate) fn done_before(&self, change: &Change<'_, '_>) -> Result<Option<i64>, AppError> {
        match change.writer.request(&self.id)? {
            None => Ok(None),
            Some(before) if before.operation == self.record.operation && before.fingerprint == self.record.fingerprint => {
                Ok(Some(before.result))
            }
            Some(_) => Err(AppError::RequestConflict(self.id.as_str().to_owned())),
        }
    }

    /// Remembers that this intent made the record with this number.
    pub(crate) fn remember(self, change: &Change<'_, '_>, result: i64) -> Result<(), AppError> {
        change.writer.insert_request(&self.id, &RequestRecord { result, ..self.record }, change.moment.at)?;
        Ok(())
    }
}

fn fingerprint(operation: &str, content: &impl Serialize) -> Vec<u8> {
    // The wire's shapes always serialize; a change of shape only makes an old retry unknown.
    let json = serde_json::to_vec(content).unwrap_or_default();
    Sha256::new().chain_update(operation).chain_update([0]).chain_update(json).finalize().to_vec()
}
