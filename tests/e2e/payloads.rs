//! The window's commands, called as no page would: with payloads at random, and by names that were not granted (`cargo xtask payloads`).
//!
//! A page that was taken over can call what the pages call, and nothing else; and whatever it sends, it is answered, the program goes on,
//! and the ledger stays whole.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use crate::place::Place;
use crate::wait;
use crate::window::Window;

const PAYLOADS: &str = include_str!("payloads.js");
const BINDINGS: &str = include_str!("../../ui/src/backend/bindings.ts");

/// They ask the owner in a dialog of the system, or hand a file to another program: not called here, where nobody answers.
const ASK_THE_OWNER: [&str; 9] = [
    "attach_file",
    "back_up",
    "choose_backup",
    "choose_invoice_file",
    "choose_key_file",
    "choose_statement_file",
    "move_key_to_file",
    "open_document",
    "show_in_folder",
];

/// They change which ledger is open, or what opens it, and come last.
const LAST: [&str; 7] =
    ["move_key_to_keyring", "move_key_under_passphrase", "rotate_key", "restore_backup", "create_ledger", "open_sample", "leave_sample"];

/// Payloads for one command that are played before the folder of downloads is emptied.
const IN_A_ROW: u64 = 500;
/// What takes nothing is the same each time; what changes keys or ledgers takes seconds.
const FEW: u64 = 25;
const VERY_FEW: u64 = 2;
/// How often the answer is waited for as long as anything else.
const MOST_WAITS: u32 = 60;

/// The commands that the pages know, and whether each takes anything.
fn commands() -> Vec<(&'static str, bool)> {
    let lines = BINDINGS.lines().filter(|line| line.contains("=> __TAURI_INVOKE<"));
    let mut found: Vec<_> = lines
        .map(|line| {
            let (signature, call) = line.split_once("=> __TAURI_INVOKE<").expect("a call");
            let name = call.split_once(">(\"").and_then(|(_, rest)| rest.split_once('"')).expect("a command's name").0;
            (name, !signature.contains("()"))
        })
        .filter(|(name, _)| !ASK_THE_OWNER.contains(name))
        .collect();
    found.sort_by_key(|(name, _)| LAST.iter().position(|last| last == name));
    found
}

/// Plays payloads for a command, and gives how often it said what.
fn play(window: &Window, command: &str, count: u64, seed: u64) -> Value {
    window.run(PAYLOADS, &[json!(BINDINGS), json!([command]), json!(count), json!(seed)]).expect("a page that calls commands");
    let done = || window.run("return window.payloads", &[]).ok().filter(|found| found["done"] == true);
    let found = (0..MOST_WAITS).find_map(|_| wait::until(done)).unwrap_or_else(|| panic!("{command} with seed {seed} came to no end"));
    assert_eq!(found["wrong"], json!([]), "{command} with seed {seed}");
    assert_eq!(found["called"], json!(count), "{command} with seed {seed}");
    found["outcomes"][command].clone()
}

#[test]
fn whatever_a_page_sends_it_is_answered_and_the_ledger_stays_whole() {
    let number = |name: &str, usual| std::env::var(name).map_or(usual, |text| text.parse().expect("a number"));
    let (count, first_seed) = (number("PAYLOADS", 20), number("PAYLOADS_SEED", 1));
    let place = Place::sample();
    let window = Window::open(&place);
    let mut said = BTreeSet::new();
    for (command, takes_something) in commands() {
        let count = match (LAST.contains(&command), takes_something) {
            (true, _) => count.min(VERY_FEW),
            (false, true) => count,
            (false, false) => count.min(FEW),
        };
        for start in (0..count).step_by(usize::try_from(IN_A_ROW).unwrap_or(usize::MAX)) {
            let outcomes = play(&window, command, IN_A_ROW.min(count - start), first_seed + start);
            said.extend(outcomes.as_object().into_iter().flat_map(|outcomes| outcomes.keys().cloned()));
            for file in place.downloaded() {
                fs::remove_file(file).expect("a downloaded file");
            }
        }
        let lives =
            window.run_later("const done = arguments[0]; window.__TAURI_INTERNALS__.invoke('about').then(() => done(true), String)");
        assert_eq!(lives.ok(), Some(json!(true)), "after {command}");
    }
    // Not everything was turned away at the door.
    for wanted in ["answered", "unreadable", "INVALID_INPUT", "NOT_FOUND"] {
        assert!(said.contains(wanted), "nothing was {wanted}: {said:?}");
    }
    drop(window);
    assert!(place.command_line(&["verify"]).contains("Every invariant holds"));
}

#[test]
fn what_was_not_granted_is_refused() {
    let place = Place::sandbox("2026-01-05");
    let window = Window::open(&place);
    for (command, arguments) in [
        ("plugin:webview|create_webview_window", json!({ "options": { "label": "other", "url": "index.html" } })),
        ("plugin:window|create", json!({ "options": { "label": "other" } })),
        ("plugin:window|destroy", json!({ "label": "main" })),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:dialog|save", json!({ "options": {} })),
        ("plugin:opener|open_url", json!({ "url": "https://example.com" })),
        ("plugin:opener|open_path", json!({ "path": "/" })),
        ("plugin:fs|read_text_file", json!({ "path": "/etc/hostname" })),
        ("plugin:shell|execute", json!({ "program": "sh", "args": ["-c", "true"] })),
        ("plugin:http|fetch", json!({ "url": "https://example.com" })),
        ("plugin:process|exit", json!({ "code": 0 })),
        ("plugin:path|resolve_directory", json!({ "directory": 21 })),
        ("plugin:event|emit", json!({ "event": "ledger-changed", "payload": null })),
        ("plugin:resources|close", json!({ "rid": 0 })),
        ("no_such_command", json!({})),
    ] {
        let script = format!(
            "const done = arguments[0]; window.__TAURI_INTERNALS__.invoke({}, {arguments}).then(() => done('granted'), (error) => done(String(error)))",
            json!(command)
        );
        let answer = window.run_later(&script).expect("an answer");
        let said = answer.as_str().unwrap_or_default();
        assert!(said.contains("not allowed") || said.contains("not found"), "{command}: {said}");
    }
    assert_eq!(window.run("return window.open('index.html') === null", &[]).ok(), Some(json!(true)), "a second window was opened");
}
