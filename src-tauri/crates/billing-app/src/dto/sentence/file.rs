//! Why a file that the owner chose, or wants to have, can't be read or written, and why a document can't be made.

use super::gap::{Choice, Words};
use super::{Sentence, sentences};

sentences! {
    /// Why a file can't be read or written, or a document not be made.
    FileRefusal {
        FileUnreadable { file: String, reason: Words } = "{file}: {reason}";
        FileNotOpened { reason: String } = "The file can't be opened: {reason}.";
        FileNotRead { reason: String } = "The file can't be read: {reason}.";
        NotAFile { wanted: Choice } = "This is a folder or a device. Choose {wanted, select, PDF {a PDF file} other {a CSV or JSON file}}.";
        NotAPdf {} = "This is not a PDF. Choose the PDF that the seller gave you for the invoice.";
        AttachmentTooLarge { size: String, most: String } = "The file has {size} MiB; at most {most} MiB are kept with an invoice.";
        FileNotChosenHere {} = "It was not chosen in this window. Choose it again, or drop it on the window.";
        BackupNotChosenHere {} = "It was not chosen in this window. Choose it again.";
        DownloadGone {} = "It is not there any more. Download the document again.";
        NoProgramForIt { reason: String, path: String } = "No program could be started for it ({reason}). Open it from {path}.";
        FileChanged { file: String } = "{file} has changed since the preview. Look at the new preview, then import.";
        FileNotWritten { path: String, reason: String } = "{path} can't be written: {reason}. Choose another place.";
        TimerFileNotChanged { path: String, reason: String } = "{path} can't be changed: {reason}.";
        HomeUnknown {} = "Your home folder is not known. Set HOME, then try again.";
        TimerProgramMissing {} =
            "It is neither beside this program nor on the search path, and it is what the timer runs. Install it, then try again.";

        FileEmpty {} = "The file is empty. Choose a CSV file with a header line, or the JSON that aws invoicing list-invoice-summaries prints.";
        FileTooLarge { size: String, most: String } =
            "The file has {size} MiB; at most {most} MiB are read. Split it into smaller files.";
        FileInUtf16 {} = "The file is encoded in UTF-16. Save it as CSV UTF-8, and choose it again.";
        FileNotUtf8 { line: String } =
            "Line {line} holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as CSV UTF-8, and choose it again.";
        Column { name: String } = "{name}";
        ColumnsMissing { missing: u32, columns: Vec<Sentence>, found: Option<String>, more: Option<String>, required: String } =
            "The first line does not name the {missing, plural, one {column} other {columns}} {columns}. It names {found, select, none {no column} other {{found}}}{more, select, none {} other { and {more} more}}. Name the columns in the first line as in: {required}.";
        ColumnTwice { column: String } =
            "The first line names the column {column} more than once. Keep one of them, or rename the others.";
        FileWithoutInvoices {} =
            "The file holds no invoices. Choose one with at least one row below the header, or one record in InvoiceSummaries.";
        TooManyRows { most: String } = "The file has more than {most} rows. Split it into smaller files.";
        BrokenJson { state: Choice, line: String, column: String } =
            "The JSON {state, select, CUT_SHORT {breaks off} other {is broken}} at line {line}, column {column}. Save the whole output of aws invoicing list-invoice-summaries again.";
        NotInvoiceJson { page: String } =
            "Page {page} of the JSON is no object with a list named InvoiceSummaries. Save the whole output of aws invoicing list-invoice-summaries, without --query.";

        DocumentCurrency { amount: String, receiving: String } =
            "The funding is in {amount}, but the seller's bank details are for {receiving}. Enter the bank details for {amount}.";
        DocumentTooLong {} =
            "The names and addresses are too long for one page. Shorten the longest of them, or write them in fewer capital letters.";
    }
}
