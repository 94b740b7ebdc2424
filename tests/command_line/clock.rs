//! R18 on the command line: a clock that has gone back behind a day that was settled.

use rusqlite::Connection;

use super::program::Desk;

#[test]
fn r18_settling_pauses_until_the_clock_is_confirmed() {
    let desk = Desk::empty();
    desk.run(&["init", "--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc"]).expect(0);
    assert_eq!(desk.json(&["settle"])["paused"], serde_json::Value::Null);
    // As if a clock far ahead had settled that day.
    let ledger = Connection::open(desk.ledger()).expect("the ledger");
    let sql = "INSERT INTO settled_day (day, recorded_at) VALUES ('2999-01-01', '2999-01-01T00:00:00.000Z')";
    ledger.execute(sql, []).expect("a day");
    drop(ledger);

    let words = desk.run(&["settle"]).expect(1);
    assert!(words.out.is_empty() && words.error.contains("--accept-clock"), "{}", words.error);
    let json = desk.run(&["settle", "--json"]).expect(1);
    assert_eq!(json.refusal()["code"], "CLOCK_WENT_BACK");
    assert_eq!(json.json()["paused"]["lastSettledOn"], "2999-01-01");
    assert_eq!(json.json()["payments"], serde_json::json!([]));

    assert_eq!(desk.json(&["settle", "--accept-clock"])["paused"], serde_json::Value::Null);
    desk.run(&["settle"]).expect(0);
    let audit = desk.json(&["audit"]);
    assert_eq!((&audit["items"][0]["record"], &audit["items"][0]["action"]), (&"SETTLED_DAY".into(), &"CHANGED".into()));
    assert_eq!(desk.json(&["verify"])["ok"], true);
}
