//! The part of W3C WebDriver that the tests use, over tauri-driver.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

use crate::place::Place;
use crate::processes::{Group, built, free_port};
use crate::wait;

/// The key of an element's reference, fixed by the standard (section 12).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What the driver refused: the standard's error code and the driver's words.
#[derive(Debug)]
pub struct Refused {
    /// `element not interactable`, for one.
    pub code: String,
    /// The driver's own words.
    pub message: String,
}

/// A session with one window of the program, which closes with this value.
pub struct Session {
    agent: Agent,
    address: String,
    driver: Group,
}

/// A reference to an element of the page.
#[derive(Clone)]
pub struct Element(String);

impl Element {
    /// The element that a script gave, if it gave one.
    pub fn from(answer: &Value) -> Option<Self> {
        answer.get(ELEMENT).and_then(Value::as_str).map(|id| Self(id.to_owned()))
    }

    /// As an argument of a script.
    pub fn argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

impl Session {
    /// Opens the program's window in `place`.
    pub fn open(place: &Place) -> Self {
        Self::open_program(place, &built("advance-pay-console"))
    }

    /// Opens the window of another program in `place`.
    pub fn open_program(place: &Place, program: &Path) -> Self {
        let (port, native_port) = (free_port(), free_port());
        let driver = std::env::var_os("TAURI_DRIVER").expect("TAURI_DRIVER names tauri-driver: run `cargo xtask test`");
        let mut command = Command::new(driver);
        command.args(["--port", &port.to_string(), "--native-port", &native_port.to_string()]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let driver = Group::start(place.give_to(&mut command));
        let agent = Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(60))).build();
        let mut session = Self { agent: agent.into(), address: format!("http://127.0.0.1:{port}"), driver };
        session.begin(program);
        session
    }

    /// The process id of the driver, which started the window's program.
    pub fn driver_id(&self) -> u32 {
        self.driver.id()
    }

    fn begin(&mut self, program: &Path) {
        // Both drivers take a moment before they listen. Only the first request is repeated: a session opens a window.
        let ready = || self.send("GET", "/status", None).ok().filter(|status| status["ready"] == true);
        wait::until(ready).expect("tauri-driver and WebKitWebDriver start");
        let capabilities =
            json!({ "capabilities": { "alwaysMatch": { "browserName": "wry", "tauri:options": { "application": program } } } });
        let session = self.send("POST", "/session", Some(&capabilities)).expect("the window opens");
        let id = session["sessionId"].as_str().expect("the session's id").to_owned();
        self.address = format!("{}/session/{id}", self.address);
    }

    /// Runs a script in the page and gives what it returns.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Result<Value, Refused> {
        self.send("POST", "/execute/sync", Some(&json!({ "script": script, "args": arguments })))
    }

    /// Runs a script that gives its answer later, through the function that is its last argument.
    pub fn asynchronous_script(&self, script: &str) -> Result<Value, Refused> {
        self.send("POST", "/execute/async", Some(&json!({ "script": script, "args": [] })))
    }

    /// Clicks the middle of an element.
    pub fn click(&self, element: &Element) -> Result<(), Refused> {
        self.send("POST", &format!("/element/{}/click", element.0), Some(&json!({}))).map(drop)
    }

    /// Types into an element. Keys that are no characters have their code points of the standard.
    pub fn type_into(&self, element: &Element, keys: &str) -> Result<(), Refused> {
        self.send("POST", &format!("/element/{}/value", element.0), Some(&json!({ "text": keys }))).map(drop)
    }

    /// A PNG of what the window shows, in base 64.
    pub fn picture(&self) -> Result<String, Refused> {
        let answer = self.send("GET", "/screenshot", None)?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }

    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Refused> {
        let address = format!("{}{path}", self.address);
        let unheard = |error: ureq::Error| Refused { code: "no answer".to_owned(), message: format!("{method} {path}: {error}") };
        let answer = match (method, body) {
            ("POST", Some(body)) => self.agent.post(&address).send_json(body),
            ("DELETE", _) => self.agent.delete(&address).call(),
            _ => self.agent.get(&address).call(),
        };
        let mut answer = answer.map_err(unheard)?;
        let failed = !answer.status().is_success();
        let value = answer.body_mut().with_config().limit(64 * 1024 * 1024).read_json::<Value>().map_err(unheard)?["value"].take();
        if failed {
            let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
            return Err(Refused { code: text("error"), message: text("message") });
        }
        Ok(value)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Closes the window. When the window is gone already, so is the session.
        let _ = self.send("DELETE", "", None);
    }
}
