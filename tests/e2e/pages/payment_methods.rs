//! Payment methods.

use crate::window::Window;

/// Adds a business account at a US bank as the default method.
pub fn add_bank_account(window: &Window) {
    window.open_page("Payment methods");
    window.press_first("Add payment method");
    fill_bank_account(window);
    window.set("Set as default payment method");
    window.press("Add bank account");
    window.wait_for_text("6789 was added.");
}

/// Fills in the form for a bank account, without a fault.
pub fn fill_bank_account(window: &Window) {
    window.fill("Name on account", "Example Corp");
    window.fill("Routing number", "021000021");
    window.fill("Routing number again", "021000021");
    window.fill("Checking account number", "000123456789");
    window.fill("Checking account number again", "000123456789");
    window.fill("Federal tax ID", "12-3456789");
    window.fill("Street address", "100 Example Street");
    window.fill("City", "Springfield");
    window.choose("State", "Illinois");
    window.fill("ZIP code", "62701");
}
