//! What is refused is said beside its field, and nothing that was typed is lost.

use crate::pages::{advance_pay, payment_methods};
use crate::place::Place;
use crate::window::{Kind, Window};

/// A field, what is typed into it, and what stands beside it then.
type Fault = (&'static str, &'static str, &'static str);

const BANK_ACCOUNT: [Fault; 7] = [
    ("Routing number", "021000022", "its check digit is wrong"),
    ("Routing number", "02100002", "this one has 8"),
    ("Routing number again", "011401533", "The two routing numbers differ"),
    ("Checking account number", "123456789012345678", "at most 17 digits; this one has 18"),
    ("Checking account number", "1234-5678", "digits only"),
    ("Checking account number again", "000123456780", "The two account numbers differ"),
    ("ZIP code", "627", "ZIP code of five digits"),
];

const AMOUNTS: [(&str, &str); 8] = [
    ("", "Enter the amount"),
    ("0.00", "above zero"),
    ("-5.00", "is negative"),
    ("10.005", "has more. Amounts are never rounded"),
    ("25,00.00", "without thousands separators"),
    ("25.000,00", "without thousands separators"),
    ("NaN", "is not an amount"),
    ("1000000000000000", "is too large"),
];

#[test]
fn refusals_stand_beside_their_fields() {
    let place = Place::sandbox("2026-01-05");
    let window = Window::open(&place);
    bank_account(&window);
    amounts(&window);
    assert!(!window.has(Kind::Heading, "What to do now"));
    window.assert_nothing_went_wrong();
}

fn bank_account(window: &Window) {
    window.open_page("Payment methods");
    window.press_first("Add payment method");
    payment_methods::fill_bank_account(window);
    for (field, wrong, message) in BANK_ACCOUNT {
        let right = window.held(field).expect("the field");
        window.fill(field, wrong);
        window.press("Add bank account");
        window.wait_for_problem(field, message);
        assert_eq!(window.held(field).as_deref(), Some(wrong), "{field} lost what was typed");
        assert_eq!(window.held("Name on account").as_deref(), Some("Example Corp"), "another field lost what was typed");
        window.fill(field, &right);
    }
    window.take_picture("bank-account");
    window.press("Add bank account");
    window.wait_for_text("6789 was added.");
}

fn amounts(window: &Window) {
    window.open_page("Payments");
    advance_pay::register(window);
    window.press_first("Add funds");
    for (wrong, message) in AMOUNTS {
        window.fill("Amount", wrong);
        window.submit("Amount");
        window.wait_for_problem("Amount", message);
        assert_eq!(window.held("Amount").as_deref(), Some(wrong), "the amount was lost");
        assert!(!window.has(Kind::Switch, "Electronic funds transfer"), "{wrong:?} was let through");
    }
    window.take_picture("amount");
}
