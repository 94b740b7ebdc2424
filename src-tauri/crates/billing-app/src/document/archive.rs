//! All documents of a period in one file, for an audit: each as it was issued, with a manifest of their hashes.

use std::io::{self, Write};
use std::path::Path;

use billing_interchange::spreadsheet::{SpreadsheetWriter, text_cell};
use billing_store::{DocumentFilter, DocumentRecord, StoreError};
use rawzip::{ErrorKind, ZipArchiveWriter};

use super::{document_filter, show};
use crate::error::AppError;
use crate::files::{Hashed, not_written, write_new, write_whole};
use crate::list_export::word;
use crate::progress::Progress;
use crate::vault::Vault;
use crate::{App, View, dto};

const MANIFEST: [&str; 13] = [
    "number",
    "kind",
    "language",
    "issued_on",
    "funding_id",
    "seller",
    "currency",
    "period_from",
    "period_to",
    "replaces",
    "check_code",
    "file",
    "sha256",
];

/// How many files an archive has beside its documents.
const LISTS: usize = 2;

/// How many documents' records are held at a time, without their bytes.
const HELD: u32 = 200;

impl App {
    /// Writes the documents that `query` matches to a ZIP at `path`, the oldest first: each as it was issued, `manifest.csv`, and
    /// `SHA256SUMS`, which `sha256sum --check` reads. The same documents give the same bytes. What stands at `path` is replaced whole or
    /// not at all. `progress` hears how many documents of how many are packed.
    ///
    /// # Errors
    /// Where a day can't be read, the key is missing, a document does not open, the file can't be written, or it is canceled.
    pub fn save_document_archive(
        &mut self,
        query: &dto::DocumentQuery,
        path: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<dto::DocumentArchive, AppError> {
        let vault = self.vault()?;
        let packed = write_whole(path, |file| self.read(|view| view.pack(query, &vault, (file, path), progress)))?;
        Ok(dto::DocumentArchive { path: path.display().to_string(), ..packed })
    }

    /// As [`Self::save_document_archive`], into `folder` under a name that says the day, with a number where another file has it.
    ///
    /// # Errors
    /// As [`Self::save_document_archive`].
    pub fn download_document_archive(
        &mut self,
        query: &dto::DocumentQuery,
        folder: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<dto::DocumentArchive, AppError> {
        let vault = self.vault()?;
        let today = self.read(|view| Ok(view.moment.today))?;
        let stem = format!("documents-{today}");
        let (path, packed) =
            write_new(folder, &stem, ".zip", |file, path| self.read(|view| view.pack(query, &vault, (file, path), progress)))?;
        Ok(dto::DocumentArchive { path: path.display().to_string(), ..packed })
    }
}

impl View<'_, '_> {
    /// Packs one document after the other, then the two lists of them: they are read three times, and none is held. What is written to is
    /// called by its place where it can't be.
    fn pack(
        &self,
        query: &dto::DocumentQuery,
        vault: &Vault,
        (out, place): (&mut dyn Write, &Path),
        progress: &mut Progress<'_>,
    ) -> Result<dto::DocumentArchive, AppError> {
        let filter = DocumentFilter { limit: HELD, ..document_filter(query)? };
        let total = self.reader.document_count(&filter)?;
        let failed = |error: io::Error| not_written(place, &error);
        let mut hashed = Hashed::new(out);
        // Of each file the archive holds its name and its place until its list is written, and room for those is made once.
        let mut archive = ZipArchiveWriter::builder().with_capacity(usize::try_from(total).unwrap_or_default() + LISTS).build(&mut hashed);
        self.each_packed(&filter, |done, record| {
            if progress(dto::TaskProgress { done, total }).is_break() {
                return Err(StoreError::Canceled.into());
            }
            add(&mut archive, &packed_name(&record), place, |file| file.write_all(&self.issued_bytes(&record, vault)?).map_err(failed))
        })?;
        add(&mut archive, "manifest.csv", place, |file| {
            let mut manifest = SpreadsheetWriter::begin(file, &MANIFEST).map_err(failed)?;
            self.each_packed(&filter, |_, record| manifest.add(row(record).as_slice()).map_err(failed))?;
            manifest.finish().map_err(failed)
        })?;
        add(&mut archive, "SHA256SUMS", place, |file| {
            self.each_packed(&filter, |_, record| writeln!(file, "{}  {}", record.sha256, packed_name(&record)).map_err(failed))
        })?;
        archive.finish().map_err(|error| failed(as_io(error)))?;
        Ok(dto::DocumentArchive { path: String::new(), documents: total, sha256: hashed.finish() })
    }

    /// Hands `act` the documents that match, the oldest first, each with how many came before it.
    fn each_packed(
        &self,
        filter: &DocumentFilter,
        mut act: impl FnMut(u32, DocumentRecord) -> Result<(), AppError>,
    ) -> Result<(), AppError> {
        let (mut past, mut done) = (None, 0);
        loop {
            let records = self.reader.next_documents(filter, past)?;
            let Some(last) = records.last() else { return Ok(()) };
            past = Some(last.id);
            for record in records {
                act(done, record)?;
                done += 1;
            }
        }
    }
}

/// Adds a file that `fill` writes to the archive at `place`. A document is compressed already, so that nothing is; and no time is kept,
/// which would make two archives of the same documents differ.
fn add<W: Write>(
    archive: &mut ZipArchiveWriter<W>,
    name: &str,
    place: &Path,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), AppError>,
) -> Result<(), AppError> {
    let failed = |error: rawzip::Error| not_written(place, &as_io(error));
    let (mut entry, content) = archive.new_file(name).start().map_err(failed)?;
    let mut content = content.wrap(&mut entry);
    fill(&mut content)?;
    let (_, sums) = content.finish().map_err(failed)?;
    entry.finish(sums).map_err(failed)?;
    Ok(())
}

fn as_io(error: rawzip::Error) -> io::Error {
    match error.into_kind() {
        ErrorKind::IO(error) => error,
        kind => io::Error::other(rawzip::Error::from(kind)),
    }
}

/// The number goes first, so that the files stand in the order of issue and no two have one name.
fn packed_name(record: &DocumentRecord) -> String {
    format!("{}-{}", record.id, record.file_name())
}

fn row(record: DocumentRecord) -> [String; 13] {
    let name = packed_name(&record);
    let info = show(record);
    [
        info.number,
        word(&info.kind),
        word(&info.language),
        info.issued_on,
        info.funding_id.unwrap_or_default(),
        text_cell(&info.seller_name),
        word(&info.currency),
        info.period_from.unwrap_or_default(),
        info.period_to.unwrap_or_default(),
        info.replaces.unwrap_or_default(),
        info.check_code.unwrap_or_default(),
        text_cell(&name),
        info.sha256,
    ]
}
