//! Receipts and funding summaries.

use billing_core::return_code::ReturnCode;
use billing_documents::{DebitState, Receipt};

use crate::reader::{File, check_lines};
use crate::samples;

#[test]
fn a_receipt_adds_up_what_arrived_and_names_the_excess() {
    let text = File::of(samples::receipt().to_pdf().unwrap()).text();
    check_lines(
        &text,
        &[
            "Example Corp Receipt",
            "Received by AWS Inc.",
            "USD 26,000.00",
            "Twenty-six thousand US dollars and 00/100",
            "13 Mar 2026 The owner’s word: the seller’s e-mail of that day Alex Sample 20,000.00",
            "Total 26,000.00",
            "Excess USD 1,000.00 more than was requested; it is credited with the rest.",
        ],
    );
}

#[test]
fn a_short_receipt_says_what_is_missing() {
    let mut receipt = samples::receipt();
    receipt.arrivals.pop();
    let text = File::of(receipt.to_pdf().unwrap()).text();
    check_lines(&text, &["Still missing USD 5,000.00. The funding stays open; send the rest with the same reference."]);
}

#[test]
fn a_receipt_of_money_that_went_back_says_so_first() {
    let returned = Some((samples::date(2026, 3, 20), ReturnCode::parse("R01").ok()));
    let text = File::of(Receipt { returned, ..samples::receipt() }.to_pdf().unwrap()).text();
    check_lines(&text, &["Returned on 20 Mar 2026: R01. The account did not hold enough money."]);
    assert!(!text.contains("on the day they fall due"), "{text}");
}

#[test]
fn a_receipt_of_many_transfers_goes_on_overleaf() {
    let mut receipt = samples::receipt();
    receipt.arrivals = vec![receipt.arrivals[0].clone(); 60];
    let file = File::of(receipt.to_pdf().unwrap());
    let about = file.run("pdfinfo", &[]);
    assert!(about.contains("Pages:           2\n"), "{about}");
    let text = file.text();
    assert_eq!(text.matches("How it is known").count(), 2, "{text}");
    check_lines(&text, &["Example Corp Receipt DOC-000003", "Page 2 of 2", "Total 1,200,000.00"]);
}

#[test]
fn a_summary_says_what_is_debited_when_and_what_a_return_means() {
    let text = File::of(samples::summary(DebitState::Processing).to_pdf().unwrap()).text();
    check_lines(
        &text,
        &[
            "Example Corp Funding summary",
            "To be debited",
            "USD 5,000.00",
            "Account US bank account ····6789",
            "Expected The debit is expected to go through from 17 Mar 2026 to 19 Mar 2026",
            "Authorized On 12 Mar 2026, Alex Sample authorized AWS Inc. to debit USD 5,000.00 once",
            "If the debit is returned",
        ],
    );
}

#[test]
fn a_summary_says_how_the_debit_went() {
    let day = samples::date(2026, 3, 19);
    let why = || ReturnCode::parse("R01").ok();
    for (state, said) in [
        (DebitState::Succeeded(day, samples::date(2026, 4, 8)), "Can be returned By your bank, until 8 Apr 2026."),
        (DebitState::Failed(day, why()), "Refused on 19 Mar 2026: R01. The account did not hold enough money."),
        (DebitState::Returned(day, why()), "Returned on 19 Mar 2026: R01. The account did not hold enough money."),
    ] {
        check_lines(&File::of(samples::summary(state).to_pdf().unwrap()).text(), &[said]);
    }
}
