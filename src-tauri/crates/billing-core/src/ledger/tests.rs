use super::*;

/// The postings of the ledger's design: event, debit, credit, and what it is to a reader.
#[test]
fn each_event_debits_and_credits_the_accounts_of_the_design() {
    let method = PaymentMethodId::new(2);
    let postings = [
        (Event::InvoiceRecorded, "expenses:cloud usage", "liabilities:invoices", EventClass::Invoice),
        (Event::CreditMemoRecorded, "assets:credit memos", "expenses:cloud usage", EventClass::CreditMemo),
        (Event::InvoiceCanceled, "liabilities:invoices", "expenses:cloud usage", EventClass::Adjustment),
        (Event::CreditMemoCanceled, "expenses:cloud usage", "assets:credit memos", EventClass::Adjustment),
        (Event::CreditMemoApplied, "liabilities:invoices", "assets:credit memos", EventClass::Payment),
        (Event::BankFundingStarted(method), "assets:in transit", "assets:bank:PM-000002", EventClass::Funding),
        (Event::BankFundingSucceeded(method), "assets:advance pay", "assets:in transit", EventClass::Funding),
        (Event::BankFundingFailed(method), "assets:bank:PM-000002", "assets:in transit", EventClass::Funding),
        (Event::BankFundingReturned(method), "assets:bank:PM-000002", "assets:advance pay", EventClass::Return),
        (Event::EftReceived(method), "assets:advance pay", "assets:bank:PM-000002", EventClass::Funding),
        (Event::EftReturned(method), "assets:bank:PM-000002", "assets:advance pay", EventClass::Return),
        (Event::InvoicePaid, "liabilities:invoices", "assets:advance pay", EventClass::Payment),
        (Event::ChargeStarted(method), "liabilities:invoices", "assets:in transit", EventClass::Payment),
        (Event::ChargeSucceeded(method), "assets:in transit", "assets:bank:PM-000002", EventClass::Payment),
        (Event::CardChargeSucceeded(method), "assets:in transit", "liabilities:card:PM-000002", EventClass::Payment),
        (Event::ChargeFailed(method), "assets:in transit", "liabilities:invoices", EventClass::Payment),
        (Event::UnappliedCashReceived(method), "assets:unapplied cash", "assets:bank:PM-000002", EventClass::Funding),
        (Event::UnappliedCashTied, "assets:advance pay", "assets:unapplied cash", EventClass::Funding),
        (Event::UnappliedCashApplied, "liabilities:invoices", "assets:unapplied cash", EventClass::Payment),
        (Event::UnappliedCashReturned(method), "assets:bank:PM-000002", "assets:unapplied cash", EventClass::Return),
    ];
    for (event, debit, credit, class) in postings {
        let (debited, credited) = event.debit_and_credit();
        assert_eq!((debited.to_string().as_str(), credited.to_string().as_str()), (debit, credit), "{event:?}");
        assert_eq!([debit, credit].map(Account::from_name), [Some(debited), Some(credited)], "{event:?}");
        assert_eq!(event.class(), class, "{event:?}");
    }
}

#[test]
fn accounts_that_no_event_moves_yet_have_their_names_too() {
    let accounts = [(Account::Opening, "equity:opening"), (Account::Adjustments, "equity:adjustments")];
    for (account, name) in accounts {
        assert_eq!(account.to_string(), name);
        assert_eq!(Account::from_name(name), Some(account));
    }
    for name in ["", "assets", "assets:advanca pay", "assets:bank:", "assets:bank:2", "liabilities:card:PM-x", "equity:adjustments "] {
        assert_eq!(Account::from_name(name), None, "{name}");
    }
}
