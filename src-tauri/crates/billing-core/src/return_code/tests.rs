use super::*;

#[test]
fn r13_every_code_of_nacha_is_known_once_and_in_order() {
    let numbers = (1..=47).chain(50..=53).chain(61..=62).chain(67..=77).chain(80..=85);
    let expected: Vec<String> = numbers.map(|number| format!("R{number:02}")).collect();
    let known: Vec<&str> = ReturnCode::all().map(ReturnCode::code).collect();
    assert_eq!(known, expected);
    assert_eq!(known.len(), 70);
}

#[test]
fn r13_codes_are_read_in_any_case_and_shown_as_printed() {
    for code in ReturnCode::all() {
        assert_eq!(ReturnCode::parse(&format!(" {} ", code.code().to_lowercase())), Ok(code));
        assert_eq!(code.to_string(), code.code());
    }
    for unknown in ["", "R", "R00", "R1", "R001", "R48", "R49", "R60", "R63", "R78", "R86", "C01", "01"] {
        assert_eq!(ReturnCode::parse(unknown), Err(UnknownReturnCode(unknown.to_owned())));
    }
    assert_eq!(ReturnCode::parse(&"R".repeat(21)), Err(UnknownReturnCode("R".repeat(20))));
}

/// Each meaning is a sentence of its own, and says what the title of the code in the Nacha Operating Rules says.
#[test]
fn r13_every_code_has_its_meaning_in_words() {
    let mut meanings: Vec<&str> = ReturnCode::all().map(ReturnCode::meaning).collect();
    assert!(meanings.iter().all(|meaning| meaning.starts_with(char::is_uppercase) && meaning.ends_with('.') && meaning.len() < 100));
    meanings.sort_unstable();
    meanings.dedup();
    assert_eq!(meanings.len(), 70, "no two codes mean the same");
    let words = [
        ("R01", "enough money"),                  // insufficient funds
        ("R02", "closed"),                        // account closed
        ("R03", "no account"),                    // no account, unable to locate account
        ("R04", "shape"),                         // invalid account number structure
        ("R05", "corporate"),                     // unauthorized debit to a consumer account using a corporate class
        ("R06", "sending bank asked"),            // returned per the originating bank's request
        ("R07", "revoked"),                       // authorization revoked
        ("R08", "stopped"),                       // payment stopped
        ("R09", "not collected"),                 // uncollected funds
        ("R10", "does not know the sender"),      // originator not known, or not authorized
        ("R11", "differs"),                       // not in accordance with the terms of the authorization
        ("R12", "sold"),                          // account sold to another bank
        ("R13", "routing number"),                // invalid routing number
        ("R14", "representative payee"),          // representative payee deceased or unable to continue
        ("R15", "account holder or beneficiary"), // beneficiary or account holder deceased
        ("R16", "frozen"),                        // account frozen
        ("R17", "could not process"),             // file record edit criteria
        ("R18", "effective date"),                // improper effective entry date
        ("R19", "amount"),                        // amount field error
        ("R20", "not one for payments"),          // non-transaction account
        ("R21", "company's identification"),      // invalid company identification
        ("R22", "identification number"),         // invalid individual identification number
        ("R23", "refused the credit"),            // credit entry refused by receiver
        ("R24", "same entry"),                    // duplicate entry
        ("R25", "addenda"),                       // addenda error
        ("R26", "mandatory field"),               // mandatory field error
        ("R27", "trace number"),                  // trace number error
        ("R28", "check digit"),                   // routing number check digit error
        ("R29", "business"),                      // corporate customer advises not authorized
        ("R30", "check truncation"),              // no participant in check truncation
        ("R31", "corporate entry"),               // permissible return entry (CCD and CTX)
        ("R32", "settle"),                        // non-settlement
        ("R33", "destroyed check"),               // return of an XCK entry
        ("R34", "limited"),                       // limited participation
        ("R35", "may not be a debit"),            // improper debit entry
        ("R36", "may not be a credit"),           // improper credit entry
        ("R37", "presented for payment"),         // source document presented for payment
        ("R38", "stopped"),                       // stop payment on source document
        ("R39", "can't be converted"),            // improper source document
        ("R61", "wrong bank"),                    // misrouted return
        ("R62", "reversing debit"),               // return of an erroneous or reversing debit
        ("R80", "international"),                 // IAT entry coding error
        ("R81", "international"),                 // no participant in the IAT program
        ("R82", "foreign bank's identification"), // invalid foreign bank identification
        ("R83", "foreign bank could not settle"), // foreign bank unable to settle
        ("R84", "gateway"),                       // entry not processed by the gateway
        ("R85", "outbound international"),        // incorrectly coded outbound international payment
    ];
    let groups = [(40..=47, "enrolment"), (50..=53, "check"), (67..=77, "return")];
    let of_groups = groups.into_iter().flat_map(|(numbers, word)| numbers.map(move |number| (format!("R{number}"), word)));
    for (code, word) in words.map(|(code, word)| (code.to_owned(), word)).into_iter().chain(of_groups) {
        let meaning = ReturnCode::parse(&code).expect("a code").meaning();
        assert!(meaning.to_lowercase().contains(word), "{code} is about {word:?}: {meaning}");
    }
}

#[test]
fn r13_a_code_about_the_account_itself_makes_the_method_invalid() {
    let invalid = ["R02", "R03", "R04", "R07", "R10", "R12", "R13", "R14", "R15", "R16", "R20", "R29"];
    for code in ReturnCode::all() {
        assert_eq!(code.makes_account_invalid(), invalid.contains(&code.code()), "{code}");
    }
}
