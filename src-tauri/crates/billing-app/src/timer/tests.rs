//! The files by table, and what the systems' own programs say of them where they are installed.

use std::process::Command as Program;

use super::*;
use crate::dto::Sentence;

fn task(program: &str, ledger: &str, key_file: Option<&str>) -> Task {
    Task { program: program.into(), ledger: ledger.into(), key_file: key_file.map(PathBuf::from) }
}

/// Paths with spaces, quotes and what means something to a scheduler.
const ODD: &str = "/home/pat/My $HOME \"50%n\" <&'> \\ é;#/ledger.sqlite";

fn first(scheduler: Scheduler, task: &Task) -> String {
    scheduler.files(task).expect("files").remove(0).1
}

#[test]
fn systemd_gets_one_quoted_command_line() {
    let plain = first(Scheduler::Systemd, &task("/usr/bin/advance-pay", "/home/pat/a/ledger.sqlite", Some("/home/pat/a/ledger.key")));
    let line = "\nExecStart=\"/usr/bin/advance-pay\" \"--ledger\" \"/home/pat/a/ledger.sqlite\" \"--key-file\" \"/home/pat/a/ledger.key\" \"settle\"\n";
    assert!(plain.contains(line), "{plain}");
    assert!(plain.ends_with("\nProtectSystem=strict\nReadWritePaths=\"-/home/pat/a\"\nPrivateTmp=yes\n"), "{plain}");

    let odd = first(Scheduler::Systemd, &task("/opt/a $b %c/advance-pay", ODD, Some("/srv/key")));
    let words = "\nExecStart=\"/opt/a $b %%c/advance-pay\" \"--ledger\" \
        \"/home/pat/My $$HOME \\\"50%%n\\\" <&'> \\\\ é;#/ledger.sqlite\" \"--key-file\" \"/srv/key\" \"settle\"\n";
    assert!(odd.contains(words), "{odd}");
    assert!(odd.contains("\nReadWritePaths=\"-/home/pat/My $HOME \\\"50%%n\\\" <&'> \\\\ é;#\"\nReadWritePaths=\"-/srv\"\n"), "{odd}");

    // A /tmp of its own would hide a ledger in /tmp.
    assert!(!first(Scheduler::Systemd, &task("/usr/bin/advance-pay", "/tmp/ledger.sqlite", None)).contains("PrivateTmp"));
}

#[test]
fn launchd_gets_each_word_by_itself() {
    let agent = first(Scheduler::Launchd, &task("/usr/local/bin/advance-pay", ODD, None));
    let words: Vec<&str> = agent.lines().filter_map(|line| between(line, "\t\t<string>", "</string>")).collect();
    let ledger = "/home/pat/My $HOME &quot;50%n&quot; &lt;&amp;&apos;&gt; \\ é;#/ledger.sqlite";
    assert_eq!(words, ["/usr/local/bin/advance-pay", "--ledger", ledger, "settle"]);
}

#[test]
fn the_task_scheduler_gets_words_as_windows_takes_them_apart() {
    let task = task(r"C:\Program Files\advance-pay.exe", r"C:\Users\Pat & Co\50%\ledger.sqlite", Some(r"C:\key\"));
    let xml = first(Scheduler::TaskScheduler, &task);
    assert_eq!(between(&xml, "<Command>", "</Command>"), Some(r"&quot;C:\Program Files\advance-pay.exe&quot;"));
    let arguments = between(&xml, "<Arguments>", "</Arguments>").map(from_xml);
    let expected = r#""--ledger" "C:\Users\Pat & Co\50%\ledger.sqlite" "--key-file" "C:\key\\" "settle""#;
    assert_eq!(arguments.as_deref(), Some(expected));
}

#[test]
fn the_ledger_is_read_back_from_each_file() {
    let ledger = ODD.replace("50%n", "50%");
    for scheduler in [Scheduler::Systemd, Scheduler::Launchd, Scheduler::TaskScheduler] {
        let file = first(scheduler, &task("/usr/bin/advance-pay", &ledger.replace("$HOME", "HOME"), None));
        assert_eq!(scheduler.ledger_in(&file), Some(ledger.replace("$HOME", "HOME")), "{scheduler:?}");
        assert_eq!(scheduler.ledger_in("nothing of ours"), None);
    }
}

#[test]
fn paths_that_no_file_can_hold_are_refused() {
    for scheduler in [Scheduler::Systemd, Scheduler::Launchd, Scheduler::TaskScheduler] {
        for path in ["/home/pat/a\nb/ledger.sqlite", "/home/pat/a\u{1b}b", "/home/\r/x"] {
            for task in [task(path, "/a", None), task("/a", path, None), task("/a", "/a", Some(path))] {
                let refused = scheduler.files(&task).expect_err("a refusal");
                let refused = Sentence::from(refused).to_string();
                assert!(refused.contains("control character") && !refused.contains(['\n', '\r', '\u{1b}']), "{refused}");
            }
        }
    }
    for path in ["C:\\%TEMP%\\x", "C:\\$(Arg0)"] {
        assert!(Scheduler::TaskScheduler.files(&task("C:\\a.exe", path, None)).is_err(), "{path}");
    }
}

/// Runs a program that may not be there; a test that did not look says so.
#[expect(clippy::print_stderr, reason = "a check that did not happen is said")]
fn looked_at(program: &mut Program) -> Option<String> {
    match program.output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout)),
        Err(error) => {
            eprintln!("not looked at by {}: {error}", program.get_program().display());
            None
        }
    }
}

#[test]
fn the_systems_own_programs_find_nothing_wrong() {
    let folder = std::env::temp_dir().join(format!("advance-pay-timer-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    // The program has to be there: systemd looks.
    let program = std::env::current_exe().expect("this program");
    let task = task(program.to_str().expect("UTF-8"), &ODD.replace("$HOME", "HOME").replace("50%n", "50%"), Some("/srv/a b/key"));
    for scheduler in [Scheduler::Systemd, Scheduler::Launchd, Scheduler::TaskScheduler] {
        for (name, contents) in scheduler.files(&task).expect("files") {
            std::fs::write(folder.join(name), contents).expect("a file");
        }
    }
    let verify = |names: &[&str]| {
        let paths = names.iter().map(|name| folder.join(name));
        looked_at(Program::new("systemd-analyze").args(["verify", "--user", "--man=no"]).args(paths).env("XDG_RUNTIME_DIR", &folder))
    };
    let said = verify(&[systemd::SERVICE, systemd::TIMER]);
    assert!(said.as_deref().is_none_or(str::is_empty), "systemd-analyze: {said:?}");
    std::fs::write(folder.join("wrong.service"), "[Service]\nExecStart=\"/usr/bin/true\nNoSuchKey=1\n").expect("a file");
    assert!(verify(&["wrong.service"]).is_none_or(|said| !said.is_empty()), "it finds what is wrong");
    for name in [launchd::AGENT, task_scheduler::TASK] {
        let said = looked_at(Program::new("xmllint").args(["--noout", "--nonet"]).arg(folder.join(name)));
        assert!(said.as_deref().is_none_or(str::is_empty), "xmllint: {said:?}");
    }
    std::fs::remove_dir_all(&folder).expect("the folder");
}

#[test]
fn the_program_is_beside_the_window_or_on_the_search_path() {
    let (beside, elsewhere) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let name = format!("advance-pay{}", std::env::consts::EXE_SUFFIX);
    let (own, search) = (beside.path().join("advance-pay-console"), Some(elsewhere.path().as_os_str()));
    assert!(program(&own, search).is_err_and(|refused| refused.to_string().contains("neither beside")));
    std::fs::write(elsewhere.path().join(&name), "").expect("a program");
    assert_eq!(program(&own, search).ok(), Some(elsewhere.path().join(&name)));
    std::fs::write(beside.path().join(&name), "").expect("a program");
    assert_eq!(program(&own, search).ok(), Some(beside.path().join(&name)));
}
