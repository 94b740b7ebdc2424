//! What is expected of a funding or of unapplied cash next, and what asks for the owner's attention.

use super::gap::{Amount, Day, Id};
use super::{Sentence, sentences};

sentences! {
    /// What an owner does next, or waits for.
    NextStepSentence {
        TransferOverdue { by: Day } =
            "The transfer was expected by {by}. If it has arrived, record the receipt; if it was never sent, send it or cancel this funding.";
        SendTransfer { amount: Amount, by: Day } =
            "Send {amount} from your bank and quote the reference. It is expected by {by}; record the receipt when it has arrived.";
        TransferShort { missing: Amount } =
            "{missing} has not arrived. Ask your bank whether fees were deducted, or send the rest with the same reference.";
        DebitOverdue { by: Day } =
            "The bank's answer was expected by {by}. Look at your bank statement, then mark this funding as succeeded or failed.";
        DebitUnderWay { by: Day } = "The debit is under way. The funds can be used once it succeeds, expected by {by}.";
        FundsReceived {} = "The funds are in your <balance>Advance Pay balance</balance> and pay eligible invoices as they fall due.";
        DebitSucceeded { until: Option<Day> } =
            "The funds are in your <balance>Advance Pay balance</balance> and pay eligible invoices as they fall due. Your bank can return the debit until {until, select, none {20 days after it succeeded} other {{until}}}.";
        DebitFailed {} = "The debit was refused and nothing was added. Add funds again, or use another payment method.";
        FundingReturned {} = "The bank took the money back. If it was spent already, the balance shows a deficit until you add funds.";
        FundingCanceled {} = "This funding was canceled. If you did send the transfer, ask your bank to recall it.";
        LateReturn { id: Id, returned: Day, deadline: Day } =
            "{id} was returned on {returned}, after {deadline}, the last day on which a debit can usually be returned. It is recorded, as your bank has the money; ask your bank why it came so late.";

        ShortReceipt { id: Id, received: Amount, amount: Amount } = "{id}: {received} of {amount} has arrived. Ask your bank about the rest.";
        ReceiptOverdue { id: Id, amount: Amount, by: Day } = "{id}: {amount} was expected by {by}. Has it arrived?";
        DebitAnswerOverdue { id: Id, amount: Amount, by: Day } =
            "{id}: your bank's answer on the debit of {amount} was expected by {by}. Did it go through?";

        TieOrApply { amount: Amount, seller: String, currency: String } =
            "Tie {amount} to the funding that it was sent for, or apply it to an invoice of {seller} in {currency}.";
        CashTakenBack {} = "The bank took back what was left of it. Nothing more can happen to it.";
        CashUsed { id: Id, uses: Vec<Sentence> } = "Nothing is left of {id}: {uses}.";
        CashWentTo { amount: Amount, funding: Id } = "{amount} went to {funding}";
        CashPaid { amount: Amount, number: String } = "{amount} paid {number}";
        MarkTiedAsReturned { funding: Id } = "If the bank took money back, mark {funding} as returned.";
        SellerAsksAnew {} = "If the bank took money back, the seller asks for it with a new invoice: record that one.";
    }
}
