use super::*;
use crate::funding::FundingStatus;
use crate::ids::PaymentMethodId;
use crate::money::Currency;
use crate::reference::CreditorReference;

fn usd(minor: i64) -> Money {
    Money::from_minor(minor, Currency::Usd)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A funding of 1,000.00 requested on 2 March and expected by 6 March.
fn funding(number: i64, method: FundingMethod, status: FundingStatus, received: i64) -> Funding {
    Funding {
        id: FundingId::new(number),
        reference: CreditorReference::from_random(number.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15)),
        method,
        seller: Seller::AwsInc,
        amount: usd(100_000),
        received: usd(received),
        status,
        requested_at: "2026-03-02T12:00:00Z".parse().expect("an instant"),
        requested_on: day("2026-03-02"),
        expected_from: day("2026-03-03"),
        expected_by: day("2026-03-06"),
        arrived_on: (received > 0).then(|| day("2026-03-04")),
        return_code: None,
    }
}

fn line(credit_debit: CreditDebit, booked_on: &str, minor: i64, description: &str) -> StatementLineDraft {
    StatementLineDraft {
        account_last_four: Some("6789".to_owned()),
        booked_on: day(booked_on),
        value_on: None,
        credit_debit,
        amount: usd(minor),
        counterparty: None,
        reference: None,
        bank_reference: None,
        description: Some(description.to_owned()),
        return_code: None,
    }
}

/// What is suggested for a line, each as `funding confidence effect reasons`.
fn told(line: &StatementLineDraft, candidates: &[Candidate<'_>]) -> Vec<String> {
    let told = |s: Suggestion| format!("{} {:?} {:?} {:?}", s.funding.number(), s.confidence, s.effect, s.reasons);
    suggest(line, candidates).into_iter().map(told).collect()
}

const BANK: FundingMethod = FundingMethod::BankAccount(PaymentMethodId::new(2));

/// R21: a line of a statement is evidence of the funding whose reference it quotes, and of others only as far as its signs go.
#[test]
fn r21_a_line_is_tied_by_its_reference_and_otherwise_by_its_signs() {
    let awaiting = funding(1, FundingMethod::Eft, FundingStatus::AwaitingTransfer, 0);
    let (plain, grouped) = (awaiting.reference.as_str().to_owned(), awaiting.reference.grouped());
    let quoted = |reference: &str| format!("WIRE OUT /{}/ FEE 0", reference.to_lowercase());
    let cut = plain[..12].to_owned();
    use CreditDebit::{Credit, Debit};
    let cases = [
        ("plain", line(Debit, "2026-03-03", 100_000, &quoted(&plain)), "1 Exact Receipt [ReferenceQuoted, AmountEqual, InTime]"),
        ("in groups", line(Debit, "2026-03-03", 100_000, &quoted(&grouped)), "1 Exact Receipt [ReferenceQuoted, AmountEqual, InTime]"),
        ("a fee was taken", line(Debit, "2026-03-03", 98_500, &quoted(&plain)), "1 Likely Receipt [ReferenceQuoted, AmountShort, InTime]"),
        ("more was sent", line(Debit, "2026-03-03", 100_001, &quoted(&plain)), "1 Likely Receipt [ReferenceQuoted, AmountOver, InTime]"),
        ("cut off", line(Debit, "2026-03-03", 100_000, &quoted(&cut)), "1 Likely Receipt [ReferenceCutShort, AmountEqual, InTime]"),
        ("cut off, another amount", line(Debit, "2026-03-03", 90_000, &quoted(&cut)), ""),
        (
            "the seller's name",
            line(Debit, "2026-03-05", 100_000, "Amazon Web Services, Seattle"),
            "1 Likely Receipt [AmountEqual, SellerNamed, InTime]",
        ),
        ("within a word", line(Debit, "2026-03-05", 100_000, "SHAWS MARKET"), "1 Possible Receipt [AmountEqual, InTime]"),
        ("late", line(Debit, "2026-04-05", 100_000, "AWS"), "1 Possible Receipt [AmountEqual, SellerNamed]"),
        ("too late", line(Debit, "2026-04-06", 100_000, "AWS"), ""),
        ("late, but quoted", line(Debit, "2026-09-01", 100_000, &quoted(&plain)), "1 Exact Receipt [ReferenceQuoted, AmountEqual]"),
        ("on its day", line(Debit, "2026-03-02", 100_000, &quoted(&plain)), "1 Exact Receipt [ReferenceQuoted, AmountEqual, InTime]"),
        ("before the request", line(Debit, "2026-03-01", 100_000, &quoted(&plain)), ""),
        ("another amount", line(Debit, "2026-03-03", 99_999, "AWS"), ""),
        ("money came in", line(Credit, "2026-03-03", 100_000, &quoted(&plain)), ""),
    ];
    for (name, line, expected) in cases {
        let expected: Vec<String> = Some(expected.to_owned()).filter(|text| !text.is_empty()).into_iter().collect();
        assert_eq!(told(&line, &[Candidate { funding: &awaiting, account_last_four: None }]), expected, "{name}");
    }
}

/// R12: a debit of a bank account is looked for on that account's statement, whole.
#[test]
fn r12_a_debit_is_looked_for_on_the_account_that_is_debited() {
    let processing = funding(1, BANK, FundingStatus::Processing, 0);
    let told_of = |account, line: &StatementLineDraft| told(line, &[Candidate { funding: &processing, account_last_four: account }]);
    let debit = line(CreditDebit::Debit, "2026-03-05", 100_000, "ACH DEBIT");
    assert_eq!(told_of(Some("6789"), &debit), ["1 Likely Success [AmountEqual, SameAccount, InTime]"]);
    assert_eq!(told_of(Some("1111"), &debit), Vec::<String>::new());
    let part = line(CreditDebit::Debit, "2026-03-05", 99_000, processing.reference.as_str());
    assert_eq!(told_of(Some("6789"), &part), Vec::<String>::new());
}

/// R11, R12, R13: money that comes back is a return of what arrived.
#[test]
fn r13_money_that_comes_back_is_a_return_of_what_arrived() {
    let short = funding(1, FundingMethod::Eft, FundingStatus::PartiallyReceived, 60_000);
    let candidates = [Candidate { funding: &short, account_last_four: None }];
    let quoted = line(CreditDebit::Credit, "2026-03-09", 60_000, short.reference.as_str());
    assert_eq!(told(&quoted, &candidates), ["1 Exact Return [ReferenceQuoted, AmountEqual, InTime]"]);
    let unquoted = line(CreditDebit::Credit, "2026-05-03", 60_000, "RETURNED WIRE");
    assert_eq!(told(&unquoted, &candidates), ["1 Possible Return [AmountEqual, InTime]"]);
    let late = line(CreditDebit::Credit, "2026-05-04", 60_000, "RETURNED WIRE");
    assert_eq!(told(&late, &candidates), Vec::<String>::new());
    let requested = line(CreditDebit::Credit, "2026-03-09", 100_000, short.reference.as_str());
    assert_eq!(told(&requested, &candidates), Vec::<String>::new());
}

/// R11: a transfer that quotes the reference of a funding which was received before may have been sent twice, or be the very one.
#[test]
fn r11_a_second_transfer_for_a_received_funding_is_not_taken_for_granted() {
    let received = funding(1, FundingMethod::Eft, FundingStatus::Received, 100_000);
    let quoted = line(CreditDebit::Debit, "2026-03-05", 100_000, received.reference.as_str());
    let candidates = [Candidate { funding: &received, account_last_four: None }];
    assert_eq!(told(&quoted, &candidates), ["1 Possible Receipt [ReferenceQuoted, AmountOver, InTime, ReceivedAlready]"]);
}

/// A reference decides: others of the same amount are no longer suggested. Without one, all that fit are, the older first.
#[test]
fn a_reference_decides_between_fundings_of_the_same_amount() {
    let all: Vec<Funding> = (1..=7).map(|number| funding(number, FundingMethod::Eft, FundingStatus::AwaitingTransfer, 0)).collect();
    let candidates: Vec<Candidate<'_>> = all.iter().rev().map(|funding| Candidate { funding, account_last_four: None }).collect();
    let quoted = line(CreditDebit::Debit, "2026-03-03", 100_000, all[4].reference.as_str());
    assert_eq!(told(&quoted, &candidates), ["5 Exact Receipt [ReferenceQuoted, AmountEqual, InTime]"]);
    let unquoted = line(CreditDebit::Debit, "2026-03-03", 100_000, "WIRE OUT");
    let numbers: Vec<i64> = suggest(&unquoted, &candidates).iter().map(|suggestion| suggestion.funding.number()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
}

#[test]
fn references_are_found_wherever_a_bank_prints_them() {
    let reference = CreditorReference::from_random(77);
    let (plain, grouped) = (reference.as_str(), reference.grouped());
    let wrong = format!("{}Z", &plain[..15]);
    for (text, expected) in [
        (format!("EREF+{plain}SVWZ+{grouped}"), vec![reference.clone()]),
        (format!("ref {}", plain.to_lowercase()), vec![reference.clone()]),
        (format!("{}\u{2028}{}", &plain[..7], &plain[7..]), vec![reference.clone()]),
        (wrong, vec![]),
        (plain[..15].to_owned(), vec![]),
        ("RFRFRF RF".to_owned(), vec![]),
        ("ÄÖÜRF".to_owned(), vec![]),
    ] {
        assert_eq!(line(CreditDebit::Debit, "2026-03-03", 1, &text).quoted_references(), expected, "{text}");
    }
}
