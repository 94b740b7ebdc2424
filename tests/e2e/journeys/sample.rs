//! Looking around in the sample: every page opens, and an independent checker finds nothing to complain of.

use std::path::Path;

use serde_json::Value;

use crate::pages::first_start;
use crate::place::{Appearance, Place};
use crate::window::{Kind, Window};

/// Every page of the program: its address, its heading, and what it shows once it has loaded.
const PAGES: [(&str, &str, &str); 30] = [
    ("/payments", "Payments", "Total outstanding balance"),
    ("/payments?tab=unapplied", "Payments", "Remaining"),
    ("/payments?tab=transactions", "Payments", "Balance after"),
    ("/payments?tab=advance-pay", "Payments", "Funding history"),
    ("/payments/month-end", "Month end", "Roll-forward by month"),
    ("/advance-pay", "Advance Pay", "Balance over time"),
    ("/advance-pay/add-funds", "Add funds", "1. Amount"),
    ("/fundings/FND-000001", "Funding FND-000001", "Timeline"),
    ("/invoices/INV-000001", "Invoice ", "Where the amount stands"),
    ("/payments/PAY-000001", "Payment PAY-000001", "Invoices paid"),
    ("/notifications", "Notifications", "Last 30 days"),
    ("/invoices/import", "Import invoices", "Drop an invoice file here"),
    ("/payment-methods", "Payment methods", "Name on account"),
    ("/payment-methods/PM-000002", "US bank account", "Payments charged to it"),
    ("/payment-methods/add", "Add a US bank account", "Checking account number again"),
    ("/payment-methods/add-card", "Add a card", "Last four digits"),
    ("/payment-methods/PM-000002/edit", "Edit ", "What can be changed"),
    ("/reconcile", "Reconcile", "What speaks for it"),
    ("/reconcile?tab=lines", "Reconcile", "LINE-000001"),
    ("/reconcile/lines/LINE-000001", "Statement line LINE-000001", "Where it came from"),
    ("/reconcile/import", "Import statement", "Drop a bank statement here"),
    ("/documents", "Documents", "DOC-000001"),
    ("/documents/DOC-000001", "DOC-000001", "Quote exactly"),
    ("/settings", "Account", "Billing address"),
    ("/settings?tab=seller", "Seller's bank details", "Bank details for USD"),
    ("/settings?tab=security", "Security", "Where the key is"),
    ("/settings?tab=backup", "Backup and export", "Sample data needs no backup"),
    ("/settings?tab=automatic", "Automatic payments", "Sample data needs no timer"),
    ("/settings?tab=verify", "Verify ledger", "Head of the ledger"),
    ("/settings/audit-log", "Audit log", "What happened"),
];

#[test]
fn looks_around_in_the_sample() {
    look_around(Appearance::Light, "");
}

#[test]
fn looks_around_in_the_dark() {
    look_around(Appearance::Dark, "-dark");
}

fn look_around(appearance: Appearance, suffix: &str) {
    let place = Place::empty_and(appearance);
    let window = Window::open(&place);
    window.wait_for(Kind::Switch, "Look around with sample data");
    window.take_picture(&format!("first-start{suffix}"));
    let dark = window.run("return document.body.classList.contains('awsui-dark-mode')", &[]).expect("the page answers");
    assert_eq!(dark, Value::Bool(appearance == Appearance::Dark), "the pages follow the system");
    let axe = axe();
    let mut found = check(&window, &axe, "the first start");
    first_start::open_sample(&window);
    for (address, heading, content) in PAGES {
        window.go(address);
        window.wait_for_text(heading);
        window.wait_for_text(content);
        window.wait_for_text("You are looking at sample data");
        window.take_picture(&format!("{}{suffix}", address.trim_start_matches('/').replace(['/', '?', '='], "-")));
        assert_eq!(window.error_alerts(), Vec::<String>::new(), "{address} shows an error");
        found.extend(check(&window, &axe, address));
    }
    window.assert_nothing_went_wrong();
    assert!(found.is_empty(), "axe finds:\n{}", found.join("\n"));

    // The sample leads back to the owner's own account, which is still to be set up.
    window.press("Set up my account");
    window.wait_for(Kind::Field, "Account name");
    assert!(!place.ledger().exists(), "looking around made no ledger of the owner's");
}

fn axe() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}; run `cargo xtask test`", file.display()))
}

/// What axe finds against WCAG 2.2 A and AA, a line for each place.
fn check(window: &Window, axe: &str, page: &str) -> Vec<String> {
    window.run(&format!("if (!window.axe) {{ {axe} }}"), &[]).expect("axe can be loaded");
    let run = "const done = arguments[arguments.length - 1]; \
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']; \
        axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }) \
          .then((found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 200)} (${node.failureSummary})`))), \
                (error) => done([`axe failed: ${error.message}`]))";
    let found = window.run_later(run).expect("axe runs");
    let places = found.as_array().expect("a list");
    places.iter().filter_map(Value::as_str).map(|place| format!("{page}: {place}")).collect()
}
