//! The daily timer, installed into a home folder of its own. On Linux only, as each system has its own scheduler.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use super::program::Desk;

const FILES: [&str; 2] = ["advance-pay-settle.service", "advance-pay-settle.timer"];

/// Where the files belong.
fn folder(desk: &Desk) -> PathBuf {
    desk.path("home/.config/systemd/user")
}

/// A folder with a systemctl that writes down how it is called, and answers as the real one.
fn recorded_systemctl(desk: &Desk) -> PathBuf {
    let folder = desk.path("bin");
    fs::create_dir_all(&folder).expect("a folder");
    let script = "#!/bin/sh\necho \"$*\" >> \"${0%/*}/calls\"\necho ActiveState=active\n\
        [ \"$TZ\" = UTC ] && echo 'NextElapseUSecRealtime=Tue 2026-11-24 00:05:00 UTC'\nexit 0\n";
    let program = folder.join("systemctl");
    fs::write(&program, script).expect("a script");
    fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("a program");
    folder
}

fn answer(mut command: Command) -> Value {
    let output = command.output().expect("the program");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn a_timer_is_installed_seen_and_removed_without_systemctl() {
    let desk = Desk::registered();
    let none = desk.json(&["timer", "status"]);
    assert_eq!((&none["installed"], &none["ledger"], &none["active"]), (&false.into(), &Value::Null, &Value::Null));

    let installed = desk.json(&["timer", "install"]);
    let paths: Vec<Value> = FILES.iter().map(|name| folder(&desk).join(name).display().to_string().into()).collect();
    assert_eq!((&installed["installed"], &installed["files"]), (&true.into(), &paths.clone().into()));
    assert_eq!(installed["ledger"], desk.ledger().display().to_string());
    assert_eq!(installed["toDo"][0], "systemctl --user daemon-reload", "{installed}");
    let service = fs::read_to_string(folder(&desk).join(FILES[0])).expect("the service");
    let key = desk.ledger_folder().join("ledger.key");
    let line = format!("\" \"--ledger\" \"{}\" \"--key-file\" \"{}\" \"settle\"\n", desk.ledger().display(), key.display());
    assert!(service.contains("\nExecStart=\"/") && service.contains(&line), "{service}");

    // Again it changes nothing; status says the same.
    assert_eq!(desk.json(&["timer", "install"]), installed);
    assert_eq!(fs::read_to_string(folder(&desk).join(FILES[0])).expect("the service"), service);
    assert_eq!(desk.json(&["timer", "status"])["ledger"], installed["ledger"]);
    let words = desk.run(&["timer", "install"]).expect(0).text();
    for part in
        ["installed", "systemctl is not on the search path", "  systemctl --user enable advance-pay-settle.timer\n", "enable-linger"]
    {
        assert!(words.contains(part), "{part:?} is missing in\n{words}");
    }

    let removed = desk.json(&["timer", "remove"]);
    assert_eq!((&removed["installed"], &removed["files"]), (&false.into(), &paths.into()));
    assert_eq!(fs::read_dir(folder(&desk)).expect("the folder").count(), 0);
    assert_eq!(desk.json(&["timer", "remove"])["files"], Value::Array(Vec::new()), "again it changes nothing");
}

#[test]
fn systemctl_is_told_and_asked() {
    let desk = Desk::registered();
    let bin = recorded_systemctl(&desk);
    let config = desk.path("settings of mine");
    let run = |arguments: &[&str]| {
        let mut command = desk.command(&[arguments, &["--json"]].concat());
        command.env("PATH", format!("{}:/usr/bin:/bin", bin.display())).env("XDG_CONFIG_HOME", &config);
        answer(command)
    };
    let calls = || {
        let calls = fs::read_to_string(bin.join("calls")).expect("calls");
        fs::remove_file(bin.join("calls")).expect("calls");
        calls.lines().filter(|call| !call.contains(" show ")).map(str::to_owned).collect::<Vec<_>>()
    };
    let installed = run(&["timer", "install"]);
    assert_eq!((&installed["active"], &installed["nextRun"]), (&true.into(), &"2026-11-24T00:05:00Z".into()));
    assert_eq!(installed["toDo"], Value::Array(Vec::new()));
    assert!(config.join("systemd/user").join(FILES[1]).exists(), "XDG_CONFIG_HOME says where");
    let timer = "advance-pay-settle.timer";
    let told = ["--user daemon-reload".to_owned(), format!("--user enable {timer}"), format!("--user restart {timer}")];
    assert_eq!(calls(), told);
    assert_eq!(run(&["timer", "remove"])["installed"], false);
    assert_eq!(calls(), [format!("--user disable --now {timer}"), "--user daemon-reload".to_owned()]);
}

#[test]
fn files_for_every_system_are_printed_on_any() {
    let desk = Desk::empty();
    for (scheduler, start) in [("systemd", "# "), ("launchd", "<?xml "), ("task-scheduler", "<Task ")] {
        let shown = desk.run(&["timer", "show", "--for", scheduler]).expect(0).text();
        assert!(shown.starts_with(start) && shown.contains("ledger.sqlite"), "{shown}");
        let json = desk.json(&["timer", "show", "--for", scheduler]);
        assert!(json["files"].as_array().is_some_and(|files| files.iter().all(|file| file["contents"].is_string())), "{json}");
    }
    assert!(!desk.path("home/.config").exists(), "nothing was installed");
}

#[test]
fn what_would_fail_every_night_is_not_installed() {
    let desk = Desk::empty();
    let refused = desk.run(&["timer", "install", "--json"]).expect(1);
    assert_eq!(refused.refusal()["code"], "LEDGER_MISSING");
    let refused = desk.run(&["timer", "show", "--ledger", "a\nb.sqlite", "--json"]).expect(1);
    assert_eq!(refused.refusal()["code"], "INVALID_INPUT");
    assert!(!folder(&desk).exists(), "nothing was installed");
}
