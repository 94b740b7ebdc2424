//! The order for the owner's own bank, made in the window: it lies among the downloads, and quotes the reference.

use crate::place::Place;
use crate::window::{Kind, Window};

const BANK: &str = r#"{ "ownership": "BUSINESS", "nameOnAccount": "Example Corp", "routingNumber": "021000021", "accountNumber": "5550100123",
    "taxId": "00-0000000", "billingAddress": { "line1": "100 Example Street", "line2": "", "city": "Springfield", "state": "IL",
    "postalCode": "62701", "country": "US" }, "tags": {} }"#;

const SELLER: &str = r#"{ "currency": "USD", "beneficiaryName": "Sample Seller", "beneficiaryAddress": ["1 Sample Avenue", "Exampleville, WA 98101"],
    "bankName": "Sample Bank", "bankAddress": "2 Sample Plaza\nExampleville, WA 98101", "accountNumber": "5550199001",
    "routingNumber": "121000358", "remittanceEmail": "remittance@example.com" }"#;

#[test]
fn an_order_for_ones_own_bank_lies_among_the_downloads() {
    let place = Place::sandbox("2026-03-02");
    for (name, content) in [("bank.json", BANK), ("seller.json", SELLER)] {
        std::fs::write(place.downloads().join(name), content).expect("a file");
    }
    let given = |name: &str| place.downloads().join(name).display().to_string();
    place.command_line(&["method", "add-bank", "--file", &given("bank.json")]);
    place.command_line(&["seller", "set-bank", "--file", &given("seller.json")]);
    place.command_line(&["register", "--accept-terms"]);
    place.command_line(&["fund", "--amount", "750.00", "--via", "eft"]);

    let window = Window::open(&place);
    window.go("/fundings/FND-000001");
    window.press("Order for your bank");
    window.wait_for(Kind::Heading, "Order for your bank: FND-000001");
    window.wait_for_text("give the order to no real bank");
    window.take_picture("order");
    window.press("Download order");
    window.wait_for_text("Saved payment-order-FND-000001.xml to Downloads");
    window.take_picture("saved");
    let order = std::fs::read_to_string(place.downloads().join("payment-order-FND-000001.xml")).expect("the order");
    let funding: serde_json::Value =
        serde_json::from_str(&place.command_line(&["funding", "show", "FND-000001", "--json"])).expect("a funding");
    let reference = funding["reference"].as_str().expect("a reference");
    assert!(order.contains(reference) && order.contains("5550199001") && order.contains("750.00"), "{order}");
    window.assert_nothing_went_wrong();
}
