//! Advance Pay: registering, and adding funds.

use crate::window::{Kind, Window};

/// Accepts the terms and registers, on the tab of the Payments page, which is open.
pub fn register(window: &Window) {
    window.click(Kind::Tab, "Advance Pay");
    window.set("I accept the terms of Advance Pay");
    window.press("Register");
    window.wait_for(Kind::Heading, "Advance Pay summary");
}

/// Asks for funds by a wire, entering on the way where the seller receives money.
pub fn add_funds_by_wire(window: &Window, amount: &str) {
    window.fill("Amount", amount);
    window.submit("Amount");
    window.press("Continue");
    enter_seller_bank(window);
    window.press("Add funds");
    window.wait_for_text("is ready: now send the wire");
}

/// Asks for funds from the first US bank account.
pub fn add_funds_from_bank_account(window: &Window, amount: &str) {
    window.fill("Amount", amount);
    window.submit("Amount");
    window.set("US bank account");
    window.press("Continue");
    window.press("Add funds");
    window.wait_for_text("is under way");
}

fn enter_seller_bank(window: &Window) {
    window.fill("Beneficiary name", "Example Seller Inc.");
    window.fill("Beneficiary address", "1 Example Plaza");
    window.fill("Bank name", "Example Bank");
    window.fill("Bank address", "2 Example Road");
    window.fill("Routing number", "011401533");
    window.fill("Account number", "000987654321");
    window.submit("Account number");
    window.wait_for_text("Are these details correct?");
}
