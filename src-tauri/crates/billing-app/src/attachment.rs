//! The seller's own PDF of an invoice or credit memo, kept with its record: sealed, served again byte for byte, removed on request.

use std::path::Path;
use std::sync::Arc;

use billing_core::ids::{AttachmentId, InvoiceId};
use billing_store::AttachmentRecord;
use zeroize::Zeroizing;

use crate::convert::instant;
use crate::dto::{FileRefusal, Words};
use crate::error::AppError;
use crate::files::{not_written, read_whole, write_once, write_whole};
use crate::text::mebibytes;
use crate::vault::{Place, Vault};
use crate::{App, View, dto};

/// The largest file that is attached, in bytes; the database holds to it as well.
const LARGEST_BYTES: u64 = 10 << 20;

/// A reader finds the header of a PDF within its first kilobyte (ISO 32000-1, annex H).
const HEADER: &[u8] = b"%PDF-";
const HEADER_WITHIN_BYTES: usize = 1_024;

impl App {
    /// Attaches the PDF at `path` to an invoice or credit memo. The same file once more answers the first (R16).
    ///
    /// # Errors
    /// Where there is no such record, the file can't be read, is no PDF or too large, or the key is missing.
    pub fn attach(&mut self, invoice: &str, path: &Path) -> Result<dto::Attachment, AppError> {
        let (bytes, file_name) = read_whole(path, "PDF", LARGEST_BYTES, too_large)?;
        let header = &bytes[..bytes.len().min(HEADER_WITHIN_BYTES)];
        if !header.windows(HEADER.len()).any(|window| window == HEADER) {
            return Err(AppError::FileUnreadable { file: file_name, reason: FileRefusal::NotAPdf {}.into() });
        }
        let (vault, random) = (self.vault()?, Arc::clone(&self.environment.random));
        self.write(|change| {
            let view = change.view();
            let invoice = view.find_invoice(invoice)?.id;
            let sha256 = crate::text::sha256(&bytes);
            if let Some(known) = view.reader.attachments_of(invoice)?.into_iter().find(|known| known.sha256 == sha256) {
                return Ok(show(known));
            }
            let record = AttachmentRecord {
                id: view.reader.next_attachment_id()?,
                invoice,
                file_name: shortened(&file_name),
                size_bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
                sha256,
                attached_at: change.moment.at,
            };
            let sealed = vault.seal(place(record.id), &bytes, random.as_ref())?;
            change.writer.insert_attachment(&record, &sealed)?;
            Ok(show(record))
        })
    }

    /// Removes an attached file for good. That it was attached stays in the audit log.
    ///
    /// # Errors
    /// Where there is no such file.
    pub fn remove_attachment(&mut self, id: &str) -> Result<dto::Attachment, AppError> {
        self.write(|change| {
            let record = change.view().find_attachment(id)?;
            change.writer.remove_attachment(record.id, change.moment.at)?;
            Ok(show(record))
        })
    }

    /// Writes an attached file to `path`. What stands there is replaced whole or not at all.
    ///
    /// # Errors
    /// Where there is no such file, it can't be written, or the key is missing.
    pub fn save_attachment(&mut self, id: &str, path: &Path) -> Result<dto::SavedAttachment, AppError> {
        let (attachment, bytes) = self.attachment(id)?;
        write_whole(path, |file| file.write_all(&bytes).map_err(|error| not_written(path, &error)))?;
        Ok(dto::SavedAttachment { path: path.display().to_string(), attachment })
    }

    /// Writes an attached file into `folder` under its own name, or that name with a number where another file has it.
    ///
    /// # Errors
    /// As [`Self::save_attachment`].
    pub fn download_attachment(&mut self, id: &str, folder: &Path) -> Result<dto::SavedAttachment, AppError> {
        let (attachment, bytes) = self.attachment(id)?;
        let name = Path::new(&attachment.file_name);
        let stem = name.file_stem().map_or_else(|| attachment.id.clone(), |stem| stem.to_string_lossy().into_owned());
        let path = write_once(folder, &stem, ".pdf", &bytes)?;
        Ok(dto::SavedAttachment { path: path.display().to_string(), attachment })
    }

    /// An attached file with its bytes, which are compared with their hash on the way out.
    ///
    /// # Errors
    /// Where there is no such file, it was changed or damaged, or the key is missing.
    pub fn attachment(&mut self, id: &str) -> Result<(dto::Attachment, Zeroizing<Vec<u8>>), AppError> {
        let vault = self.vault()?;
        self.read(|view| {
            let record = view.find_attachment(id)?;
            let bytes = view.attachment_bytes(&record, &vault)?;
            Ok((show(record), bytes))
        })
    }
}

impl View<'_, '_> {
    /// The files of an invoice or credit memo, in the order in which they were attached.
    pub(crate) fn attachments(&self, invoice: InvoiceId) -> Result<Vec<dto::Attachment>, AppError> {
        Ok(self.reader.attachments_of(invoice)?.into_iter().map(show).collect())
    }

    fn find_attachment(&self, id: &str) -> Result<AttachmentRecord, AppError> {
        let not_found = || AppError::NotFound { what: "attached file", id: id.chars().take(40).collect() };
        self.reader.attachment(AttachmentId::parse(id).map_err(|_| not_found())?)?.ok_or_else(not_found)
    }

    fn attachment_bytes(&self, record: &AttachmentRecord, vault: &Vault) -> Result<Zeroizing<Vec<u8>>, AppError> {
        let Place { table, row, column } = place(record.id);
        let broken = || AppError::SealBroken { table, row, column };
        let sealed = self.reader.attachment_content(record.id)?.ok_or_else(broken)?;
        let bytes = vault.open(place(record.id), &sealed)?;
        if crate::text::sha256(&bytes) == record.sha256 { Ok(bytes) } else { Err(broken()) }
    }
}

const fn place(id: AttachmentId) -> Place {
    Place { table: "attachment", row: id.number(), column: "content_sealed" }
}

fn show(record: AttachmentRecord) -> dto::Attachment {
    dto::Attachment {
        id: record.id.to_string(),
        invoice_id: record.invoice.to_string(),
        file_name: record.file_name,
        size_bytes: record.size_bytes,
        sha256: record.sha256,
        attached_at: instant(record.attached_at),
    }
}

fn too_large(bytes: u64) -> Words {
    FileRefusal::AttachmentTooLarge { size: mebibytes(bytes), most: mebibytes(LARGEST_BYTES) }.into()
}

/// The name of a file as it is kept: what a file system takes, and without characters that steer a terminal or turn text around.
fn shortened(name: &str) -> String {
    let name: String = name.chars().filter(|c| !c.is_control() && !billing_core::text::is_invisible(*c)).collect();
    let (stem, extension) = name.rsplit_once('.').map_or((name.as_str(), "pdf"), |(stem, extension)| (stem, extension));
    format!("{}.{}", stem.chars().take(200).collect::<String>(), extension.chars().take(20).collect::<String>())
}
