//! The window as its owner uses it: finding things by their names, clicking, typing, reading.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::process::Command;

use serde_json::{Value, json};

use crate::place::Place;
use crate::processes::pictures;
use crate::wait;
use crate::webdriver::{Element, Refused, Session};

const LOCATE: &str = include_str!("locate.js");
const READ: &str = include_str!("read.js");
const WATCH: &str = include_str!("watch.js");

/// Whether an element can be clicked now: asked for the first time, or where it has moved since, it can't.
const USABLE: &str = "const [it] = arguments; const { x, y } = it.getBoundingClientRect(); const before = it.lastPlace; \
    it.lastPlace = `${x} ${y}`; return it.lastPlace === before && !it.disabled && it.getAttribute('aria-disabled') !== 'true'";

/// Remembers what the next click hits; and says whether it was this button or link, or something in it.
const AIM: &str = "window.hit = null; \
    document.addEventListener('mousedown', (event) => { window.hit = event.target; }, { once: true, capture: true })";
const HIT: &str = "const [it] = arguments; return !it.matches('button, a') || it.contains(window.hit)";

/// Control and A, which selects all that a field holds.
const SELECT_ALL: &str = "\u{e009}a\u{e000}";
const DELETE: &str = "\u{e017}";
const ENTER: &str = "\u{e007}";

/// The cells of a row by the headers of their columns.
pub type Row = BTreeMap<String, String>;

/// What a person calls by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A button, or an entry of a menu.
    Button,
    /// A link.
    Link,
    /// A page's link in the navigation.
    Page,
    /// A tab, without the count behind its name.
    Tab,
    /// A field to type into.
    Field,
    /// A field whose value is chosen from a list, or the button that opens a menu.
    List,
    /// An entry of an open list, by the start of its text.
    Choice,
    /// A radio button, tile or checkbox, by the start of its label.
    Switch,
    /// A heading.
    Heading,
}

impl Kind {
    fn of_script(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Link => "link",
            Self::Page => "page",
            Self::Tab => "tab",
            Self::Field => "field",
            Self::List => "list",
            Self::Choice => "option",
            Self::Switch => "choice",
            Self::Heading => "heading",
        }
    }
}

/// An open window. When a test fails, its picture is left behind; when the test ends, it closes.
pub struct Window {
    session: Session,
    name: String,
    display: String,
    clicks: Cell<usize>,
}

impl Window {
    /// Opens the window in `place` and waits for its first page.
    pub fn open(place: &Place) -> Self {
        let test = std::thread::current().name().unwrap_or("window").replace("::", "-");
        let window = Self { session: Session::open(place), name: test, display: place.display().to_owned(), clicks: Cell::new(0) };
        window.wait("the first page", || window.text().filter(|text| text.len() > 40));
        window.run(WATCH, &[]).expect("the page can be watched");
        window
    }

    /// The name of the display that the window is on.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// How many clicks it took up to now.
    pub fn clicks(&self) -> usize {
        self.clicks.get()
    }

    /// Clicks a button.
    pub fn press(&self, name: &str) {
        self.click(Kind::Button, name);
    }

    /// Opens a page from the navigation.
    pub fn open_page(&self, name: &str) {
        self.click(Kind::Page, name);
        self.wait_for(Kind::Heading, name);
    }

    /// Clicks the first of the buttons that have this name and do the same.
    pub fn press_first(&self, name: &str) {
        self.click_first(Kind::Button, name);
    }

    /// Clicks the first of several things of this kind and name: each leads to the same place.
    pub fn click_first(&self, kind: Kind, name: &str) {
        let clicked = wait::until(|| self.click_element(self.all(kind, name).ok()?.first()?).ok());
        assert!(clicked.is_some(), "there is no {kind:?} {name:?} to click");
        self.clicks.set(self.clicks.get() + 1);
    }

    /// Clicks the one thing of this kind and name, once it is there and can be used.
    pub fn click(&self, kind: Kind, name: &str) {
        let mut last = String::new();
        let clicked = wait::until(|| match self.one(kind, name).and_then(|element| self.click_element(&element)) {
            Ok(()) => Some(()),
            Err(reason) => {
                last = reason;
                None
            }
        });
        assert!(clicked.is_some(), "{kind:?} {name:?} cannot be clicked: {last}");
        self.clicks.set(self.clicks.get() + 1);
    }

    /// Types `text` into a field in place of what it holds.
    pub fn fill(&self, field: &str, text: &str) {
        self.wait(&format!("field {field:?}"), || {
            let element = self.one(Kind::Field, field).ok()?;
            self.session.type_into(&element, SELECT_ALL).ok()?;
            self.session.type_into(&element, if text.is_empty() { DELETE } else { text }).ok()?;
            Some(())
        });
        let held = || self.held(field).filter(|held| held == text);
        assert!(wait::until(held).is_some(), "field {field:?} holds {:?} after {text:?} was typed", self.held(field));
    }

    /// Hits Enter in a field, which sends its form.
    pub fn submit(&self, field: &str) {
        let element = self.wait(&format!("field {field:?}"), || self.one(Kind::Field, field).ok());
        self.session.type_into(&element, ENTER).expect("Enter can be hit");
    }

    /// What a field holds.
    pub fn held(&self, field: &str) -> Option<String> {
        let element = self.one(Kind::Field, field).ok()?;
        let held = self.session.script("return arguments[0].value", &[element.argument()]).ok()?;
        held.as_str().map(str::to_owned)
    }

    /// Chooses an entry of a list, by the start of its text.
    pub fn choose(&self, list: &str, entry: &str) {
        self.click(Kind::List, list);
        self.click(Kind::Choice, entry);
    }

    /// Sets a radio button, tile or checkbox.
    pub fn set(&self, name: &str) {
        self.click(Kind::Switch, name);
    }

    /// Whether there is such a thing in sight now.
    pub fn has(&self, kind: Kind, name: &str) -> bool {
        !self.all(kind, name).unwrap_or_default().is_empty()
    }

    /// Waits until such a thing is in sight.
    pub fn wait_for(&self, kind: Kind, name: &str) {
        self.wait(&format!("{kind:?} {name:?}"), || self.has(kind, name).then_some(()));
    }

    /// Waits until the page says this.
    pub fn wait_for_text(&self, part: &str) {
        self.wait(&format!("text {part:?}"), || self.text().filter(|text| text.contains(part)));
    }

    /// Everything that the page says, blanks made one.
    pub fn text(&self) -> Option<String> {
        self.read("text", "").and_then(|text| text.as_str().map(str::to_owned))
    }

    /// Waits until the value beside a label is this.
    pub fn wait_for_value(&self, label: &str, value: &str) {
        self.wait(&format!("{label} {value:?}"), || self.value(label).filter(|found| found.contains(value)));
    }

    /// The value beside a label.
    pub fn value(&self, label: &str) -> Option<String> {
        self.read("value", label).and_then(|text| text.as_str().map(str::to_owned))
    }

    /// The rows of a table, once it has the ones that are waited for.
    pub fn rows(&self, table: &str, awaited: impl Fn(&[Row]) -> bool) -> Vec<Row> {
        let mut last = Vec::new();
        let found = wait::until(|| {
            let rows = self.read("rows", table)?;
            last = serde_json::from_value::<Vec<Row>>(rows).ok()?;
            awaited(&last).then(|| last.clone())
        });
        found.unwrap_or_else(|| panic!("table {table:?} has not the rows that were waited for, but {last:#?}"))
    }

    /// The message beside a field, once there is one, and whether the field is marked as wrong.
    pub fn wait_for_problem(&self, field: &str, part: &str) {
        let beside = "const [field] = arguments; const ids = (field.getAttribute('aria-describedby') ?? '').split(/\\s+/); \
            return [field.getAttribute('aria-invalid'), ids.map((id) => document.getElementById(id)?.innerText ?? '').join(' ')]";
        let mut last = Value::Null;
        let found = wait::until(|| {
            let element = self.one(Kind::Field, field).or_else(|_| self.one(Kind::List, field)).ok()?;
            last = self.session.script(beside, &[element.argument()]).ok()?;
            (last[0] == "true" && last[1].as_str().is_some_and(|text| text.contains(part))).then_some(())
        });
        assert!(found.is_some(), "field {field:?} does not say {part:?}, but {last}");
    }

    /// Waits until the page does not change any more: nothing loads, nothing moves.
    pub fn wait_until_at_rest(&self) {
        let mut last = String::new();
        let mut same = 0;
        self.wait("a page at rest", || {
            let text = self.text()?;
            same = if text == last { same + 1 } else { 0 };
            last = text;
            (same == 8).then_some(())
        });
    }

    /// Messages of errors that are in sight.
    pub fn error_alerts(&self) -> Vec<String> {
        self.read("alerts", "").and_then(|found| serde_json::from_value(found).ok()).unwrap_or_default()
    }

    /// Goes to a page by its address, as a link would.
    pub fn go(&self, address: &str) {
        self.run("window.location.hash = arguments[0]", &[json!(address)]).expect("the address can be set");
    }

    /// Runs a script in the page.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, Refused> {
        self.session.script(script, arguments)
    }

    /// Runs a script that answers later.
    pub fn run_later(&self, script: &str) -> Result<Value, Refused> {
        self.session.asynchronous_script(script)
    }

    /// Makes sure that nothing went wrong in the page which nobody would have seen.
    pub fn assert_nothing_went_wrong(&self) {
        let wrong = self.run("return window.wentWrong", &[]).expect("the page is watched");
        assert_eq!(wrong, json!([]), "something went wrong in the page");
    }

    /// Leaves a picture of the page at rest beside those of failures, for whoever wants to look at it.
    pub fn take_picture(&self, name: &str) {
        self.wait_until_at_rest();
        self.keep_picture(name);
    }

    fn keep_picture(&self, name: &str) {
        let file = pictures().join(format!("{}-{name}.png", self.name));
        let Ok(picture) = self.session.picture() else { return };
        // The driver gives base 64; `base64` is everywhere, and no reason for a dependency.
        let encoded = file.with_extension("base64");
        if std::fs::write(&encoded, picture).is_ok() {
            let decoded = Command::new("base64").arg("--decode").arg(&encoded).output();
            let _ = decoded.and_then(|output| std::fs::write(&file, output.stdout));
            let _ = std::fs::remove_file(&encoded);
        }
    }

    /// Asks until there is an answer.
    ///
    /// # Panics
    /// Where there is none.
    pub fn wait<T>(&self, what: &str, ask: impl FnMut() -> Option<T>) -> T {
        wait::until(ask).unwrap_or_else(|| panic!("{what} was waited for; the page says: {}", self.text().unwrap_or_default()))
    }

    /// Clicks an element, unless it is disabled, still moves, or has something lying over it; or moves away from under the pointer after all.
    fn click_element(&self, element: &Element) -> Result<(), String> {
        let usable = self.session.script(USABLE, &[element.argument()]).map_err(|refused| refused.message)?;
        if usable != true {
            return Err("it is disabled, or still moves".to_owned());
        }
        self.session.script(AIM, &[]).map_err(|refused| refused.message)?;
        self.session.click(element).map_err(|refused| {
            // A message or a table's scroll bar may lie over it: it is scrolled to where nothing does, as a person would.
            let aside = self.session.script("arguments[0].scrollIntoView({ block: 'center' })", &[element.argument()]);
            format!("{}: {} {}", refused.code, refused.message, aside.err().map(|error| error.message).unwrap_or_default())
        })?;
        // Where it can't be told any more, the click has changed the page.
        match self.session.script(HIT, &[element.argument()]) {
            Ok(hit) if hit == false => Err("it moved away: the click hit something else".to_owned()),
            _ => Ok(()),
        }
    }

    fn one(&self, kind: Kind, name: &str) -> Result<Element, String> {
        let mut found = self.all(kind, name).map_err(|refused| refused.message)?;
        match found.len() {
            1 => Ok(found.remove(0)),
            count => Err(format!("there are {count} in sight")),
        }
    }

    fn all(&self, kind: Kind, name: &str) -> Result<Vec<Element>, Refused> {
        let found = self.session.script(LOCATE, &[json!(kind.of_script()), json!(name)])?;
        Ok(found.as_array().map(|all| all.iter().filter_map(Element::from).collect()).unwrap_or_default())
    }

    fn read(&self, kind: &str, name: &str) -> Option<Value> {
        self.session.script(READ, &[json!(kind), json!(name)]).ok()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.keep_picture("failed");
            say(&format!("{}: the picture is in {}", self.name, pictures().display()));
        }
    }
}

#[allow(clippy::print_stderr, reason = "a failing test tells where its picture is")]
fn say(line: &str) {
    eprintln!("{line}");
}
