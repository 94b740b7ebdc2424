//! The TypeScript bindings of the commands are generated, committed and never behind; so are the grants.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use advance_pay_console::commands;
use specta_typescript::Typescript;

/// Set to rewrite the committed bindings instead of comparing them.
const UPDATE: &str = "UPDATE_BINDINGS";

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The bindings as the commands of now give them. What calls Rust comes from `./host`, which the real window and the fake
/// backend implement alike: only `backend/tauri.ts` may know Tauri.
static GENERATED: LazyLock<String> = LazyLock::new(|| {
    let exported = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bindings.ts");
    commands::builder().export(Typescript::default(), &exported).unwrap();
    let text = fs::read_to_string(exported).unwrap();
    let ours = text.replace("\"@tauri-apps/api/core\"", "\"./host\"").replace("\"@tauri-apps/api/event\"", "\"./host\"");
    assert!(ours.contains("from \"./host\""), "the exporter no longer imports its runtime as it did:\n{text}");
    assert!(!ours.contains("@tauri-apps"), "the bindings import Tauri themselves:\n{ours}");
    ours
});

#[test]
fn committed_bindings_are_those_of_the_commands() {
    let committed = package().join("../ui/src/backend/bindings.ts");
    let generated = GENERATED.as_str();
    if std::env::var_os(UPDATE).is_some() {
        fs::create_dir_all(committed.parent().unwrap()).unwrap();
        fs::write(&committed, generated).unwrap();
        return;
    }
    let found = fs::read_to_string(&committed).unwrap_or_default();
    let differs = found.lines().zip(generated.lines()).position(|(old, new)| old != new).unwrap_or_else(|| found.lines().count()) + 1;
    assert!(
        found == generated,
        "ui/src/backend/bindings.ts differs from the commands in Rust, first in line {differs}. \
         Run {UPDATE}=1 cargo test -p advance-pay-console --test bindings, and commit what it writes."
    );
}

/// Every sentence of the backend with its English template and the kinds of its gaps, for the languages of the pages.
fn sentences() -> String {
    let mut text = String::from(
        "/** The sentences of the backend: their English templates, and what fills their gaps. Generated from Rust; do not edit. */\nexport const SENTENCES = {\n",
    );
    for sentence in billing_app::dto::declared_sentences() {
        let english = serde_json::to_string(sentence.english).unwrap();
        let gaps: Vec<String> = sentence.gaps.iter().map(|(name, kind)| format!("{name}: \"{kind}\"")).collect();
        let gaps = if gaps.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", gaps.join(", ")) };
        text.push_str(&format!("  {}: {{\n    english: {english},\n    gaps: {gaps},\n  }},\n", sentence.code));
    }
    text.push_str("} as const;\n\n/** What names a sentence. */\nexport type SentenceCode = keyof typeof SENTENCES;\n");
    text
}

#[test]
fn committed_sentences_are_those_of_rust() {
    let (committed, generated) = (package().join("../ui/src/backend/sentences.ts"), sentences());
    if std::env::var_os(UPDATE).is_some() {
        fs::write(&committed, &generated).unwrap();
        return;
    }
    assert!(
        fs::read_to_string(&committed).unwrap_or_default() == generated,
        "ui/src/backend/sentences.ts differs from the sentences in Rust. \
         Run {UPDATE}=1 cargo test -p advance-pay-console --test bindings, and commit what it writes."
    );
}

#[test]
fn every_command_is_granted_to_the_window_by_name_and_nothing_else_is() {
    let capability: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(package().join("capabilities/main.json")).unwrap()).unwrap();
    let granted: BTreeSet<&str> = capability["permissions"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();

    // Listening is all that the pages need of Tauri itself: Rust opens the dialogs and the files.
    let mut expected = BTreeSet::from(["core:event:allow-listen".to_owned(), "core:event:allow-unlisten".to_owned()]);
    expected.extend(command_names().iter().map(|name| format!("allow-{}", name.replace('_', "-"))));

    assert_eq!(granted, expected.iter().map(String::as_str).collect());
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none(), "no remote page may call a command");
}

/// The commands as the build script reads them.
fn command_names() -> Vec<&'static str> {
    macro_rules! commands {
        ($($module:ident::$name:ident),+ $(,)?) => {
            vec![$(stringify!($name)),+]
        };
    }
    include!("../src/commands/list.rs")
}

#[test]
fn every_command_is_in_the_bindings() {
    for name in command_names() {
        assert!(GENERATED.contains(&format!("(\"{name}\"")), "{name} is not called by the bindings");
    }
}
