//! The import directions of the architecture: who may import whom, read from the manifests and from the UI's imports.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// A dependency as a manifest states it.
struct Dependency {
    name: String,
    dev: bool,
}

/// The packages of the workspace with what each depends on.
fn packages() -> BTreeMap<String, Vec<Dependency>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .output()
        .expect("cargo metadata");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let text = |value: &Value, key: &str| value[key].as_str().map(str::to_owned);
    let dependency =
        |value: &Value| Dependency { name: text(value, "name").expect("a name"), dev: text(value, "kind").as_deref() == Some("dev") };
    let packages = metadata["packages"].as_array().expect("packages");
    let listed = |package: &Value| package["dependencies"].as_array().expect("dependencies").iter().map(dependency).collect();
    packages.iter().map(|package| (text(package, "name").expect("a name"), listed(package))).collect()
}

#[test]
fn crates_depend_only_in_the_directions_of_the_architecture() {
    let middle = ["billing-core"];
    let table: BTreeMap<&str, &[&str]> = [
        ("billing-core", [].as_slice()),
        ("billing-store", &middle),
        ("billing-documents", &middle),
        ("billing-interchange", &middle),
        ("billing-app", &["billing-core", "billing-store", "billing-documents", "billing-interchange"]),
        ("billing-cli", &["billing-app"]),
        ("advance-pay-console", &["billing-app"]),
        // The tests stand outside: they look at the store's file, too.
        ("billing-tests", &["billing-app", "billing-store", "billing-core"]),
        // The torture stands further outside: it lets the disk fail below the store.
        ("billing-torture", &["billing-app", "billing-tests"]),
        // So does the bench, which also makes its ledgers through the store.
        ("billing-bench", &["billing-app", "billing-store", "billing-documents", "billing-core", "billing-tests"]),
        // What the window is measured against has nothing of it.
        ("empty-window", &[]),
        ("xtask", &[]),
    ]
    .into();
    let packages = packages();
    let names: BTreeSet<&str> = packages.keys().map(String::as_str).collect();
    assert_eq!(names, table.keys().copied().collect(), "a crate more or less than the architecture has");
    for (package, dependencies) in &packages {
        for dependency in dependencies.iter().filter(|dependency| names.contains(dependency.name.as_str())) {
            let allowed = table[package.as_str()].contains(&dependency.name.as_str());
            assert!(allowed, "{package} depends on {}, which the architecture does not allow", dependency.name);
        }
    }
}

#[test]
fn the_domain_depends_on_small_value_crates_only() {
    let dependencies = &packages()["billing-core"];
    for dependency in dependencies.iter().filter(|dependency| !dependency.dev) {
        let allowed = ["chrono", "rust_decimal", "rust_iso3166", "thiserror", "zeroize"].contains(&dependency.name.as_str());
        assert!(allowed, "billing-core depends on {}: the domain has no I/O and no serialization", dependency.name);
    }
}

#[test]
fn only_the_store_knows_sql_and_only_the_console_knows_the_window() {
    for (package, dependencies) in packages() {
        for Dependency { name, dev } in dependencies {
            let sql = ["rusqlite", "libsqlite3-sys", "sqlx", "diesel"].contains(&name.as_str());
            // The torture lets it fail; the bench's first reference is bare SQLite.
            let knows_sql = ["billing-store", "billing-torture", "billing-bench"];
            let allowed = knows_sql.contains(&package.as_str()) || (package == "billing-tests" && dev);
            assert!(!sql || allowed, "{package} depends on {name}: only billing-store knows SQL");
            let window = ["tauri", "tauri-build", "wry", "gtk"].contains(&name.as_str()) || name.starts_with("tauri-");
            assert!(
                !window || ["advance-pay-console", "empty-window"].contains(&package.as_str()),
                "{package} depends on {name}: everything but the window builds without it"
            );
        }
    }
}

#[test]
fn no_domain_type_and_no_store_type_serializes() {
    for folder in ["billing-core", "billing-store"] {
        for file in files(&root().join("src-tauri/crates").join(folder).join("src"), &["rs"]) {
            let text = fs::read_to_string(&file).expect("a source file");
            assert!(!text.contains("Serialize"), "{}: the wire's shapes are in billing-app/src/dto", file.display());
        }
    }
}

#[test]
fn no_type_of_the_database_leaves_the_store() {
    for file in files(&root().join("src-tauri/crates/billing-store/src"), &["rs"]) {
        let text = fs::read_to_string(&file).expect("a source file");
        for line in text.lines().filter(|line| line.trim_start().starts_with("pub ")) {
            let leaks = ["rusqlite", "Connection", "Row<", "ToSql", "FromSql"].iter().any(|name| line.contains(name));
            assert!(!leaks, "{}: {}", file.display(), line.trim());
        }
    }
}

/// Every file below `folder` with one of these extensions.
fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, extensions));
        } else if path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted)) {
            found.push(path);
        }
    }
    assert!(!found.is_empty() || folder.components().count() > 3, "{} holds nothing to check", folder.display());
    found
}

/// What a file of the UI imports: the text between the quotes after `from`, `import` or `import(`.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for keyword in ["from", "import"] {
        for (at, _) in text.match_indices(keyword) {
            let starts_word = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && before != '_');
            let rest = text[at + keyword.len()..].trim_start().trim_start_matches('(').trim_start();
            let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''));
            if let (true, Some(quote)) = (starts_word, quote) {
                found.extend(rest[1..].split_once(quote).map(|(name, _)| name.to_owned()));
            }
        }
    }
    found
}

/// A relative import as a path below `ui/src`.
fn resolved(file: &Path, import: &str) -> String {
    let mut parts: Vec<String> = file.parent().expect("a folder").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    for component in Path::new(import).components() {
        match component {
            Component::ParentDir => drop(parts.pop()),
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    parts.join("/")
}

/// Whether the file `from` may import the module `to`, both below `ui/src`.
fn may_import(from: &str, to: &str) -> bool {
    let layer = |path: &str| path.split(['/', '.']).next().unwrap_or_default().to_owned();
    let page = |path: &str| path.strip_prefix("pages/").and_then(|rest| rest.split('/').next()).map(str::to_owned);
    if from.contains(".test.") || layer(from) == "test" {
        return true;
    }
    match (layer(from).as_str(), layer(to).as_str()) {
        ("pages", "pages") => page(from) == page(to),
        ("pages", to) => ["backend", "components", "i18n", "money"].contains(&to),
        ("components", to) => ["backend", "components", "i18n", "money"].contains(&to),
        ("backend", to) => ["backend", "money"].contains(&to),
        ("i18n", to) => ["i18n", "backend"].contains(&to),
        ("money", to) => to == "backend",
        ("app", to) => to != "test",
        ("main", to) => ["app", "components", "i18n"].contains(&to),
        _ => false,
    }
}

#[test]
fn pages_import_only_what_lies_below_them() {
    let source = root().join("ui/src");
    let (mut seen, mut wrong) = (0, Vec::new());
    for file in files(&source, &["ts", "tsx"]) {
        let from = file.strip_prefix(&source).expect("a file of the UI").to_owned();
        let name = from.to_string_lossy().replace('\\', "/");
        for import in imports(&fs::read_to_string(&file).expect("a source file")) {
            seen += 1;
            if import.starts_with("@tauri-apps") {
                let allowed = name == "backend/tauri.ts" && import.starts_with("@tauri-apps/api");
                assert!(allowed, "{name} imports {import}: only backend/tauri.ts talks to Tauri");
            }
            if import.starts_with('.') {
                let to = resolved(&from, &import);
                wrong.extend((!may_import(&name, &to)).then(|| (name.clone(), to)));
            }
        }
    }
    assert!(seen > 200, "only {seen} imports were found: the walk does not see the UI");
    assert_eq!(wrong, Vec::<(String, String)>::new(), "arrows that the architecture does not allow");
}

#[test]
fn the_walk_sees_every_way_of_importing() {
    let text = "import { a } from \"./a\";\nimport './b.css';\nconst c = await import(\"../c\");\nexport * from '../d';\nconst important = \"no\";\nimport type { E } from\n  \"../../e\";\n";
    let found: BTreeSet<String> = imports(text).into_iter().collect();
    assert_eq!(found, ["./a", "./b.css", "../c", "../d", "../../e"].map(str::to_owned).into());
    for (from, to, allowed) in [
        ("pages/payments/index.tsx", "pages/payments/columns", true),
        ("pages/payments/index.tsx", "pages/settings/columns", false),
        ("pages/payments/index.tsx", "app/frame", false),
        ("pages/payments/index.tsx", "money", true),
        ("components/link.tsx", "pages/payments", false),
        ("backend/query.ts", "components/link", false),
        ("i18n/index.ts", "components/link", false),
        ("main.tsx", "i18n/language", true),
        ("main.tsx", "pages/payments", false),
        ("pages/payments/payments.test.tsx", "test/render", true),
    ] {
        assert_eq!(may_import(from, to), allowed, "{from} → {to}");
    }
    assert_eq!(resolved(Path::new("pages/payments/index.tsx"), "../../money"), "money");
}
