//! Bank statements: what an import takes in, which fundings its lines stand for, and what a decision records (R11–R13, R16, R21).

use std::path::PathBuf;

use billing_app::dto::{
    AuditQuery, AuditedRecord, CreditDebit, ErrorCode, EvidenceKind, FundingStatus, ImportOutcome, ImportStatement, ListQuery, Match,
    MatchConfidence, MatchEffect, MatchQuery, MatchStatus, Seller, StatementImport, StatementLineQuery, StatementLineStatus,
};
use billing_tests::{TestLedger, code_of, invoice, new_ledger, outcome, refusal, spoken};
use rusqlite::Connection;

const HEADER: &str = "booked_on,amount,currency,description,counterparty,bank_reference,account\n";

/// A statement of the account that ends in 0123 with these rows.
fn statement(ledger: &TestLedger, name: &str, rows: &[String]) -> PathBuf {
    let path = ledger.folder.path().join(name);
    std::fs::write(&path, format!("{HEADER}{}\n", rows.join("\n"))).expect("a file");
    path
}

/// A row: the day, the amount with its sign, and what the bank says.
fn row(booked_on: &str, amount: &str, description: &str) -> String {
    format!("{booked_on},{amount},USD,{description},,,5550100123")
}

fn import(ledger: &mut TestLedger, rows: &[String]) -> StatementImport {
    let path = statement(ledger, "statement.csv", rows);
    import_file(ledger, &path, false)
}

fn import_file(ledger: &mut TestLedger, path: &std::path::Path, apply_exact: bool) -> StatementImport {
    ledger.import_statement(&ImportStatement { path: path.display().to_string(), sha256: None, apply_exact }).expect("an import")
}

/// A sandbox with one transfer of 1,000.00 that is awaited: its id and its reference.
fn awaiting(today: &str) -> (TestLedger, String, String) {
    let mut ledger = TestLedger::registered(today);
    let id = ledger.request_funds("1000.00", "eft").expect("a funding");
    let reference = ledger.funding(&id).expect("the funding").funding.reference;
    (ledger, id, reference)
}

fn told(found: &Match) -> (MatchConfidence, MatchEffect, MatchStatus) {
    (found.confidence, found.effect, found.status)
}

fn waiting(ledger: &mut TestLedger) -> Vec<Match> {
    ledger.matches(&MatchQuery { statuses: vec![MatchStatus::Suggested], ..MatchQuery::default() }).expect("the matches").items
}

#[test]
fn a_preview_counts_and_writes_nothing() {
    let (mut ledger, _, reference) = awaiting("2026-03-02");
    let rows =
        [row("2026-03-02", "-1000.00", &reference), row("2026-03-02", "12.50", "Interest"), row("2026-02-30", "-1.00", "no such day")];
    let path = statement(&ledger, "march.csv", &rows);
    let head = ledger.chain_head().expect("the head");
    let preview = ledger.preview_statement(&path).expect("a preview");
    assert_eq!((preview.read, preview.new, preview.already_known, preview.refused), (3, 2, 0, 1));
    assert_eq!((preview.file_name.as_str(), preview.accounts), ("march.csv", vec!["0123".to_owned()]));
    assert_eq!(preview.new_debits_total.iter().map(spoken).collect::<Vec<_>>(), ["USD 1000.00"]);
    assert_eq!(preview.new_credits_total.iter().map(spoken).collect::<Vec<_>>(), ["USD 12.50"]);
    assert_eq!((preview.booked_from.as_deref(), preview.booked_to.as_deref()), (Some("2026-03-02"), Some("2026-03-02")));
    assert_eq!((preview.rows[0].line, preview.rows[0].outcome), (4, ImportOutcome::Refused), "what needs attention comes first");
    assert_eq!(ledger.chain_head().expect("the head"), head);
    assert!(ledger.statement_lines(&StatementLineQuery::default()).expect("the lines").items.is_empty());
}

#[test]
fn r21_a_line_that_quotes_the_reference_is_the_evidence_of_a_receipt_once_confirmed() {
    let (mut ledger, id, reference) = awaiting("2026-03-02");
    ledger.add(&invoice("EX-1", "2026-03-01", "400.00"));
    let imported = import(&mut ledger, &[row("2026-03-02", "-1000.00", &format!("WIRE {reference} thank you"))]);
    assert_eq!((imported.read, imported.added, imported.confirmed), (1, 1, 0));
    let found = imported.matches.first().expect("a match");
    assert_eq!(told(found), (MatchConfidence::Exact, MatchEffect::Receipt, MatchStatus::Suggested));
    assert_eq!((found.funding_id.as_str(), found.line.status), (id.as_str(), StatementLineStatus::Suggested));
    assert_eq!(ledger.funding(&id).expect("it").funding.status, FundingStatus::AwaitingTransfer, "nothing is recorded before a decision");
    assert_eq!(ledger.balance(), "0.00");

    let confirmed = ledger.confirm_match(&found.id).expect("a decision");
    let funding = confirmed.funding.expect("the funding");
    assert_eq!((funding.funding.status, spoken(&funding.funding.received).as_str()), (FundingStatus::Received, "USD 1000.00"));
    assert_eq!(funding.settlement.payments.len(), 1, "what is past due is paid at once (R9)");
    assert_eq!(confirmed.decided.status, MatchStatus::Confirmed);
    let detail = ledger.funding(&id).expect("it");
    let receipt = detail.events.last().expect("a step");
    assert_eq!((receipt.evidence, receipt.date.as_str()), (EvidenceKind::StatementLine, "2026-03-02"));
    assert_eq!(receipt.statement_line.as_deref(), Some("LINE-000001"));
    let line = ledger.statement_line("LINE-000001").expect("the line");
    assert_eq!((line.line.status, line.line.funding_id.as_deref()), (StatementLineStatus::Matched, Some(id.as_str())));

    let head = ledger.chain_head().expect("the head");
    let again = ledger.confirm_match(&found.id).expect("the same decision");
    assert!(again.already_decided && again.funding.expect("the funding").already_recorded);
    assert_eq!(ledger.chain_head().expect("the head"), head, "a second confirmation changes nothing (R16)");
    ledger.assert_whole();
}

#[test]
fn r16_the_same_lines_add_nothing_in_whichever_file_they_come() {
    let (mut ledger, _, reference) = awaiting("2026-03-02");
    let first = [row("2026-03-01", "-20.00", "Coffee"), row("2026-03-02", "-1000.00", &reference)];
    assert_eq!(import(&mut ledger, &first).added, 2);
    let head = ledger.chain_head().expect("the head");
    let again = import(&mut ledger, &first);
    assert_eq!((again.import_id, again.added, again.already_known, again.matches.len()), (None, 0, 2, 0));
    assert_eq!(ledger.chain_head().expect("the head"), head);
    let overlapping = statement(&ledger, "other.csv", &[first[1].clone(), row("2026-03-03", "-5.00", "Fee")]);
    let second = import_file(&mut ledger, &overlapping, false);
    assert_eq!((second.read, second.added, second.already_known), (2, 1, 1));
    ledger.assert_whole();
}

#[test]
fn r16_two_truly_equal_lines_of_one_file_are_two_movements() {
    let (mut ledger, ..) = awaiting("2026-03-02");
    let coffee = row("2026-03-01", "-20.00", "Coffee");
    assert_eq!(import(&mut ledger, &[coffee.clone(), coffee.clone()]).added, 2);
    let three = statement(&ledger, "three.csv", &[coffee.clone(), coffee.clone(), coffee]);
    let third = import_file(&mut ledger, &three, false);
    assert_eq!((third.added, third.already_known), (1, 2));
    ledger.assert_whole();
}

#[test]
fn a_banks_own_reference_tells_lines_apart_where_it_is_one() {
    let (mut ledger, ..) = awaiting("2026-03-02");
    let with = |reference: &str, text: &str| format!("2026-03-01,-20.00,USD,{text},,{reference},5550100123");
    assert_eq!(import(&mut ledger, &[with("B-1", "Coffee"), with("NONREF", "Coffee")]).added, 2);
    let other = statement(&ledger, "other.csv", &[with("B-1", "COFFEE, reworded".replace(',', "").as_str()), with("NONREF", "Tea")]);
    let second = import_file(&mut ledger, &other, false);
    assert_eq!((second.added, second.already_known), (1, 1), "NONREF is no reference: the texts differ");
}

#[test]
fn exact_matches_are_confirmed_at_once_where_asked_for_and_only_these() {
    let (mut ledger, id, reference) = awaiting("2026-03-02");
    let other = ledger.request_funds("250.00", "eft").expect("a funding");
    let rows = [row("2026-03-02", "-1000.00", &reference), row("2026-03-02", "-250.00", "AWS, no reference".replace(',', "").as_str())];
    let path = statement(&ledger, "march.csv", &rows);
    let imported = import_file(&mut ledger, &path, true);
    assert_eq!((imported.added, imported.confirmed), (2, 1));
    let states: Vec<_> = imported.matches.iter().map(|found| (found.funding_id.clone(), found.confidence, found.status)).collect();
    assert_eq!(
        states,
        [(id.clone(), MatchConfidence::Exact, MatchStatus::Confirmed), (other.clone(), MatchConfidence::Likely, MatchStatus::Suggested)]
    );
    assert_eq!(ledger.funding(&id).expect("it").funding.status, FundingStatus::Received);
    assert_eq!(ledger.funding(&other).expect("it").funding.status, FundingStatus::AwaitingTransfer);
    assert_eq!(import_file(&mut ledger, &path, true).confirmed, 0, "the second time there is nothing left to confirm");
    ledger.assert_whole();
}

#[test]
fn r11_parts_of_a_transfer_are_taken_in_one_after_the_other() {
    let (mut ledger, _, reference) = awaiting("2026-03-02");
    let imported = import(&mut ledger, &[row("2026-03-02", "-600.00", &reference), row("2026-03-02", "-400.00", &reference)]);
    assert_eq!(imported.matches.iter().map(|found| found.confidence).collect::<Vec<_>>(), [MatchConfidence::Likely; 2]);
    let first = ledger.confirm_match(&imported.matches[0].id).expect("a decision").funding.expect("the funding");
    assert_eq!(first.funding.status, FundingStatus::PartiallyReceived);
    // What remains is now just what the second line moves: what was suggested for it makes way for that.
    let rest = waiting(&mut ledger);
    assert_eq!((rest.len(), rest[0].confidence, rest[0].line.id.as_str()), (1, MatchConfidence::Exact, "LINE-000002"));
    let second = ledger.confirm_match(&rest[0].id).expect("a decision").funding.expect("the funding");
    assert_eq!((second.funding.status, second.funding.excess), (FundingStatus::Received, None));
    ledger.assert_whole();
}

#[test]
fn r11_a_line_of_a_receipt_that_was_recorded_by_hand_is_not_taken_for_a_second_one() {
    let (mut ledger, id, reference) = awaiting("2026-03-02");
    let before = import(&mut ledger, &[row("2026-03-02", "-1000.00", &reference)]);
    ledger.receive(&id, "1000.00").expect("a receipt by hand");
    let now = waiting(&mut ledger);
    assert_eq!((now.len(), now[0].confidence), (1, MatchConfidence::Possible));
    assert!(now[0].reasons.last().expect("a reason").contains("was received in full before"), "{:?}", now[0].reasons);
    let stale = ledger.confirm_match(&before.matches[0].id).expect_err("what was suggested before");
    assert_eq!(code_of::<()>(Err(stale)), ErrorCode::WrongStatus);
    let rejected = ledger.reject_match(&now[0].id).expect("a decision");
    assert_eq!((rejected.decided.status, rejected.already_decided), (MatchStatus::Rejected, false));
    assert!(ledger.reject_match(&now[0].id).expect("the same").already_decided);
    assert_eq!(ledger.balance(), "1000.00");
    ledger.assert_whole();
}

#[test]
fn r12_a_debit_that_went_through_is_found_on_the_statement_of_its_account() {
    let mut ledger = TestLedger::make(&new_ledger(Seller::AwsInc, None));
    ledger.register();
    let bank = ledger.add_bank("5550100123", false);
    let id = ledger.request_funds("700.00", &bank).expect("a debit");
    ledger.clock.set("2026-01-12T12:00:00Z");
    let imported = import(&mut ledger, &[row("2026-01-09", "-700.00", "ACH DEBIT")]);
    let found = &imported.matches[0];
    assert_eq!(told(found), (MatchConfidence::Likely, MatchEffect::Success, MatchStatus::Suggested));
    let change = ledger.confirm_match(&found.id).expect("a decision").funding.expect("the funding");
    assert_eq!((change.funding.status, change.funding.arrived_on.as_deref()), (FundingStatus::Succeeded, Some("2026-01-09")));
    assert_eq!(change.funding.id, id);
    ledger.request_funds("700.00", &bank).expect("a second debit");
    ledger.clock.set("2026-01-16T12:00:00Z");
    let of = |account: &str| format!("2026-01-15,-700.00,USD,ACH DEBIT,,,{account}");
    assert!(import(&mut ledger, &[of("5550109999")]).matches.is_empty(), "the statement of another account");
    assert_eq!(import(&mut ledger, &[of("5550100123")]).matches.len(), 1, "that of the account which is debited");
    ledger.assert_whole();
}

#[test]
fn r13_money_that_came_back_is_a_return_and_pauses_payment_where_it_was_spent() {
    let (mut ledger, id, reference) = awaiting("2026-03-02");
    ledger.receive(&id, "1000.00").expect("a receipt");
    ledger.add(&invoice("EX-1", "2026-03-02", "800.00"));
    ledger.settle_now();
    let imported = import(&mut ledger, &[row("2026-03-02", "1000.00", &format!("RETURNED WIRE {reference}"))]);
    assert_eq!(told(&imported.matches[0]), (MatchConfidence::Exact, MatchEffect::Return, MatchStatus::Suggested));
    let change = ledger.confirm_match(&imported.matches[0].id).expect("a decision").funding.expect("the funding");
    assert_eq!(change.funding.status, FundingStatus::Returned);
    assert_eq!(ledger.balance(), "-800.00");
    ledger.assert_whole();
}

#[test]
fn r12_a_return_of_a_debit_needs_its_code() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let bank = ledger.add_bank("5550100123", false);
    let id = ledger.request_funds("300.00", &bank).expect("a debit");
    ledger.mark_funding_succeeded(&outcome(&id, None)).expect("a success");
    let reference = ledger.funding(&id).expect("it").funding.reference;
    let imported = import(&mut ledger, &[row("2026-03-02", "300.00", &reference)]);
    let refused = ledger.confirm_match(&imported.matches[0].id).expect_err("a return without a code");
    assert_eq!(refusal::<()>(Err(refused)).field.as_deref(), Some("returnCode"));
    assert_eq!(waiting(&mut ledger).len(), 1, "it goes on waiting");
    ledger.mark_funding_returned(&outcome(&id, Some("R01"))).expect("a return by hand");
    assert!(waiting(&mut ledger).is_empty(), "what no longer fits is no longer suggested");
    ledger.assert_whole();
}

#[test]
fn one_decision_for_a_line_rejects_what_else_was_suggested_for_it() {
    let mut ledger = TestLedger::registered("2026-03-02");
    let (first, second) = (ledger.request_funds("90.00", "eft").expect("one"), ledger.request_funds("90.00", "eft").expect("another"));
    let imported = import(&mut ledger, &[row("2026-03-03", "-90.00", "WIRE OUT")]);
    let fundings: Vec<&str> = imported.matches.iter().map(|found| found.funding_id.as_str()).collect();
    assert_eq!(fundings, [first.as_str(), second.as_str()]);
    let early = ledger.confirm_match(&imported.matches[1].id).expect_err("a day that is still to come");
    assert_eq!(refusal::<()>(Err(early)).field.as_deref(), Some("date"));
    ledger.advance_clock("2026-03-03").expect("a day later");
    ledger.confirm_match(&imported.matches[1].id).expect("a decision");
    assert!(waiting(&mut ledger).is_empty());
    let all = ledger.matches(&MatchQuery { line_id: Some("LINE-000001".to_owned()), ..MatchQuery::default() }).expect("them").items;
    assert_eq!(all.iter().map(|found| found.status).collect::<Vec<_>>(), [MatchStatus::Confirmed, MatchStatus::Rejected]);
    assert_eq!(all[1].decided_by.as_deref(), Some("Advance Pay Console"));
    let stands = ledger.reject_match(&all[0].id).expect_err("a decision stands");
    assert_eq!(code_of::<()>(Err(stands)), ErrorCode::WrongStatus);
    ledger.assert_whole();
}

#[test]
fn an_import_is_undone_while_none_of_its_lines_is_evidence() {
    let (mut ledger, id, reference) = awaiting("2026-03-02");
    let rows = [row("2026-03-02", "-1000.00", &reference), row("2026-03-02", "-7.00", "Fee")];
    let imported = import(&mut ledger, &rows);
    let import_id = imported.import_id.expect("an id");
    let undone = ledger.undo_statement(&import_id).expect("an undo");
    assert_eq!((undone.withdrawn, undone.already_undone), (2, false));
    assert!(ledger.undo_statement(&import_id).expect("the same").already_undone);
    assert!(waiting(&mut ledger).is_empty());
    assert!(ledger.statement_lines(&StatementLineQuery::default()).expect("the lines").items.is_empty());
    assert!(ledger.statement_line("LINE-000001").expect("it stays on record").line.withdrawn);
    ledger.assert_whole();

    let again = import(&mut ledger, &rows);
    assert_eq!((again.added, again.already_known), (2, 0), "it can be imported again");
    ledger.confirm_match(&again.matches[0].id).expect("a decision");
    let refused = refusal(ledger.undo_statement(&again.import_id.expect("an id")));
    assert_eq!(refused.code, ErrorCode::WrongStatus);
    assert!(refused.message.contains("LINE-000003") && refused.message.contains(&id), "{}", refused.message);
    ledger.assert_whole();
}

#[test]
fn lines_are_filtered_searched_counted_and_paged() {
    let (mut ledger, _, reference) = awaiting("2026-03-02");
    let rows: Vec<String> = (1..=9).map(|day| row(&format!("2026-02-0{day}"), &format!("{day}.00"), &format!("Sample {day}"))).collect();
    let rows = [rows, vec![row("2026-03-02", "-1000.00", &reference)]].concat();
    import(&mut ledger, &rows);
    let mut ids = |query: StatementLineQuery| -> Vec<String> {
        ledger.statement_lines(&query).expect("the lines").items.into_iter().map(|line| line.booked_on[5..].to_owned()).collect()
    };
    let all = StatementLineQuery::default;
    assert_eq!(ids(StatementLineQuery { limit: Some(3), ..all() }), ["03-02", "02-09", "02-08"]);
    assert_eq!(ids(StatementLineQuery { statuses: vec![StatementLineStatus::Suggested], ..all() }), ["03-02"]);
    assert_eq!(ids(StatementLineQuery { credit_debit: vec![CreditDebit::Debit], ..all() }), ["03-02"]);
    assert_eq!(ids(StatementLineQuery { from: Some("2026-02-04".into()), to: Some("2026-02-05".into()), ..all() }), ["02-05", "02-04"]);
    assert_eq!(ids(StatementLineQuery { search: Some("sample 7".into()), ..all() }), ["02-07"]);
    assert_eq!(ids(StatementLineQuery { search: Some("1000.00".into()), ..all() }), ["03-02"]);
    assert_eq!(ids(StatementLineQuery { search: Some("%".into()), ..all() }), Vec::<String>::new());
    let first = ledger.statement_lines(&StatementLineQuery { limit: Some(4), ..all() }).expect("a page");
    let next = ledger.statement_lines(&StatementLineQuery { limit: Some(4), after: first.next_cursor, ..all() }).expect("the next page");
    assert_eq!(next.items[0].booked_on, "2026-02-06");
    let counted =
        ledger.list_totals(&ListQuery::StatementLines(StatementLineQuery { search: Some("Sample".into()), ..all() })).expect("a count");
    assert_eq!((counted.rows, counted.amounts.len()), (9, 0));
    let mut csv = Vec::new();
    assert_eq!(ledger.print_list(&ListQuery::StatementLines(all()), &mut csv).expect("a spreadsheet"), 10);
    assert!(String::from_utf8(csv).expect("text").starts_with("line_id,booked_on,value_on,credit_debit,currency,amount,"));
}

#[test]
fn what_was_changed_behind_the_programs_back_is_found() {
    let tamperings = [
        ("UPDATE statement_line SET description = 'other' WHERE id = 1", "its lines are not those that were imported"),
        ("UPDATE statement_line SET withdrawn = 1 WHERE id = 2", "its file was not imported, or undone without it"),
        ("DELETE FROM statement_line WHERE id = 2", "its lines are not those that were imported"),
        ("UPDATE statement_match SET status = 'REJECTED'", "its line is the evidence of 1 steps of FND-000001, and 0 matches"),
        ("DELETE FROM statement_match", "no match says so"),
        ("UPDATE statement_file SET rows_read = 9", "it differs from its last entry in the audit log"),
    ];
    for (sql, expected) in tamperings {
        let (mut ledger, _, reference) = awaiting("2026-03-02");
        let imported = import(&mut ledger, &[row("2026-03-02", "-1000.00", &reference), row("2026-03-02", "-7.00", "Fee")]);
        ledger.confirm_match(&imported.matches[0].id).expect("a decision");
        ledger.assert_whole();
        let connection = Connection::open(ledger.path()).expect("the file");
        let triggers: Vec<String> = connection
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'statement_%'")
            .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
            .expect("the triggers");
        assert!(connection.execute(sql, []).is_err() || sql.contains("withdrawn"), "a trigger refuses it: {sql}");
        for trigger in triggers {
            connection.execute_batch(&format!("DROP TRIGGER {trigger}")).expect("no trigger");
        }
        connection.execute_batch("PRAGMA foreign_keys = OFF").expect("no references");
        connection.execute(sql, []).expect("a change");
        drop(connection);
        let places: Vec<String> = ledger.verify().expect("a check").invariants.into_iter().flat_map(|invariant| invariant.places).collect();
        assert!(places.iter().any(|place| place.contains(expected)), "{sql}: {places:?}");
        let in_rows = ledger.broken_places().expect("a check");
        assert!(in_rows.iter().any(|place| place.contains(expected)), "{sql}: {in_rows:?}");
    }
}

#[test]
fn a_file_is_refused_as_a_whole_where_it_is_no_statement() {
    let (mut ledger, ..) = awaiting("2026-03-02");
    let path = ledger.folder.path().join("other.csv");
    for content in ["", "a,b\n1,2\n", "booked_on,amount,description\n2026-03-01,1.00,no currency\n", "<a/>"] {
        std::fs::write(&path, content).expect("a file");
        let refused = refusal(ledger.preview_statement(&path));
        assert_eq!(refused.code, ErrorCode::FileUnreadable, "{content:?}");
        assert!(!refused.message_parts.is_empty(), "said in every language: {}", refused.message);
    }
    for id in ["LINE-000009", "nothing"] {
        assert_eq!(refusal(ledger.statement_line(id)).code, ErrorCode::NotFound);
    }
    assert_eq!(code_of(ledger.confirm_match("MATCH-000001")), ErrorCode::NotFound);
    assert_eq!(code_of(ledger.undo_statement("STM-000001")), ErrorCode::NotFound);
}

#[test]
fn the_audit_log_names_statements_lines_and_matches_by_their_ids() {
    let (mut ledger, _, reference) = awaiting("2026-03-02");
    let imported = import(&mut ledger, &[row("2026-03-02", "-1000.00", &reference)]);
    ledger.confirm_match(&imported.matches[0].id).expect("a decision");
    let query = AuditQuery { limit: Some(500), ..AuditQuery::default() };
    let log = ledger.audit_log(&query).expect("the log").items;
    let of = |record| log.iter().find(|entry| entry.record == record).expect("an entry");
    assert_eq!(of(AuditedRecord::StatementFile).record_id, "STM-000001");
    assert_eq!(of(AuditedRecord::StatementMatch).record_id, "MATCH-000001");
    let step = of(AuditedRecord::FundingStep).changes.iter().find(|change| change.field == "statementLine");
    assert_eq!(step.and_then(|change| change.new.as_deref()), Some("LINE-000001"));
}
