//! Two programs on one ledger.

use serde_json::Value;

use super::program::Desk;

fn ids_of(desk: &Desk, commands: Vec<Vec<String>>) -> Vec<String> {
    let running: Vec<_> = commands
        .iter()
        .map(|arguments| desk.command(&arguments.iter().map(String::as_str).collect::<Vec<_>>()).spawn().expect("the program"))
        .collect();
    let mut ids = Vec::new();
    for program in running {
        let output = program.wait_with_output().expect("its output");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        ids.push(answer["id"].as_str().expect("an id").to_owned());
    }
    ids
}

fn fund(request_id: &str) -> Vec<String> {
    ["fund", "--amount", "100.00", "--via", "eft", "--request-id", request_id, "--json"].map(str::to_owned).to_vec()
}

#[test]
fn ten_equal_requests_at_once_make_one_funding() {
    let desk = Desk::registered();
    let ids = ids_of(&desk, vec![fund("top-up"); 10]);
    assert_eq!(ids, ["FND-000001"; 10]);
    assert_eq!(desk.json(&["funding", "list"])["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(desk.json(&["verify"])["ok"], true);
}

#[test]
fn ten_other_requests_at_once_make_ten() {
    let desk = Desk::registered();
    let mut ids = ids_of(&desk, (0..10).map(|number| fund(&format!("top-up-{number}"))).collect());
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 10);
}

#[test]
fn one_request_id_for_two_requests_is_refused() {
    let desk = Desk::registered();
    desk.run(&["fund", "--amount", "100.00", "--via", "eft", "--request-id", "top-up"]).expect(0);
    let other = desk.run(&["fund", "--amount", "200.00", "--via", "eft", "--request-id", "top-up", "--json"]).expect(1);
    assert_eq!(other.refusal()["code"], "REQUEST_CONFLICT");
}
