//! Why a document can't be made, and what to think of one that was.

use super::gap::{Choice, Day, Words};
use super::sentences;

sentences! {
    /// Of the documents that are printed.
    DocumentSentence {
        DocumentCurrency { amount: String, receiving: String } =
            "The funding is in {amount}, but the seller's bank details are for {receiving}. Enter the bank details for {amount}.";
        DocumentLetter { letter: String, code: String, field: Choice } =
            "The document can't print {letter} ({code}) in {field, select, payerName {the account name} payerAddress {the account's address} requestedBy {the name of who requested the funding} beneficiaryName {the beneficiary's name} beneficiaryAddress {the beneficiary's address} bankName {the bank's name} bankAddress {the bank's address} recordedBy {the name of who recorded the receipt} methodName {the name of the payment method} evidence {the evidence of a receipt} remittanceEmail {the remittance e-mail address} other {the description of a movement}}. Write it in Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese or Korean letters.";
        DocumentTooLong {} =
            "The names and addresses are too long for one page. Shorten the longest of them, or write them in fewer capital letters.";

        DocumentHolds { number: String, kind: Choice, on: Day } =
            "This ledger issued {number} ({kind, select, FUNDING_DOCUMENT {funding document} FUNDING_SUMMARY {funding summary} RECEIPT {receipt} other {statement of account}}) on {on}. It holds, if the paper says what stands here.";
        DocumentOutdated { number: String, kind: Choice, on: Day, why: Words } =
            "This ledger issued {number} ({kind, select, FUNDING_DOCUMENT {funding document} FUNDING_SUMMARY {funding summary} RECEIPT {receipt} other {statement of account}}) on {on}. It no longer holds. {why}";
        DocumentReplaced { newer: String } = "{newer} took its place: use that one.";
        DocumentOfCanceled {} = "Its funding was canceled: send nothing.";
        DocumentOfReturned {} = "The bank took the money of its funding back.";
        DocumentToOldAccount {} = "The seller's bank details have changed since: ask for the funding's document again.";
    }
}
