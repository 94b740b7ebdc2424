//! Why an invoice was paid as it was, or why it was not (R20).

use super::gap::{Amount, Choice, Day, Id, Words};
use super::sentences;

sentences! {
    /// Why an invoice was paid as it was, what will pay it, or why nothing does (R20).
    Explanation {
        PaidFromAdvancePay { number: String, late: Choice, due: Day, amount: Amount, seller: String, on: Day, left: Amount, rest: Option<Amount> } =
            "{late, select, yes {{number} had been due since {due}} other {{number} fell due on {due}}}, so {amount} was taken from the <balance>Advance Pay balance</balance> of {seller} on {on}, which left {left} in it{rest, select, none {} other {; {rest} of the invoice was still to be paid}}.";
        PaidFromMemo { number: String, late: Choice, due: Day, amount: Amount, source: Words, on: Day, left: Amount, rest: Option<Amount> } =
            "{late, select, yes {{number} had been due since {due}} other {{number} fell due on {due}}}, and credit memos pay first: {amount} of {source} was applied on {on}, which left {left} of it{rest, select, none {} other {; {rest} of the invoice was still to be paid}}.";
        AppliedByHand { amount: Amount, source: Words, number: String, on: Day, left: Amount, rest: Option<Amount> } =
            "You applied {amount} of {source} to {number} on {on}, which left {left} of it{rest, select, none {} other {; {rest} of the invoice was still to be paid}}.";
        ChargedByHand { amount: Amount, number: String, source: Words, on: Day, rest: Option<Amount> } =
            "You charged {amount} of {number} to {source} on {on}{rest, select, none {} other {; {rest} of the invoice was still to be paid}}.";
        Charged { number: String, late: Choice, due: Day, amount: Amount, source: Words, on: Day, why: Choice } =
            "{late, select, yes {{number} had been due since {due}} other {{number} fell due on {due}}}; {amount} was charged to {source} on {on}, because {why, select, NOT_REGISTERED {the account was not registered for Advance Pay} NOT_ELIGIBLE {Marketplace charges are not eligible for Advance Pay} DEFICIT {automatic payment from Advance Pay was paused by a deficit} PAID_TODAY {Advance Pay had already paid towards it on that day} USED_UP {the <balance>Advance Pay balance</balance> did not reach for it} other {it is the payment method for this invoice}}.";
        ChargeExpected { by: Day } = "The bank's answer is expected by {by}.";
        ChargeWentThrough { on: Option<Day> } = "The charge went through{on, select, none {} other { on {on}}}.";
        ChargeRefused { on: Option<Day> } = "The charge was refused{on, select, none {} other { on {on}}}, so the amount is outstanding again.";

        Unpaid { number: String, due: Day, amount: Amount, gap: Choice, seller: String, deficit: Option<Amount>, method: Choice, why: Option<Words>, refused: Option<Day> } =
            "{number} was due on {due}: {amount} of it is unpaid because {gap, select, NOT_REGISTERED {the account is not registered for Advance Pay} NOT_ELIGIBLE {Marketplace charges are not eligible for Advance Pay} DEFICIT {a returned funding left the <balance>Advance Pay balance</balance> of {seller} at {deficit}, which pauses payment from it} PAID_TODAY {Advance Pay has already paid towards it today and pays an invoice once a day} other {the <balance>Advance Pay balance</balance> of {seller} is used up}}, and {method, select, UNUSABLE {no payment method can be charged: {why}} BALANCE_NEXT_DAY {no payment method is charged for what the balance can pay tomorrow} other {the charge to the payment method was refused on {refused}}}.";
        WillNotBePaid { number: String, due: Day, amount: Amount, open: Amount, gap: Choice, seller: String, deficit: Option<Amount>, method: Choice, why: Option<Words>, refused: Option<Day> } =
            "{number} falls due on {due}. As things stand, {amount} of {open} will not be paid, because {gap, select, NOT_REGISTERED {the account is not registered for Advance Pay} NOT_ELIGIBLE {Marketplace charges are not eligible for Advance Pay} DEFICIT {a returned funding left the <balance>Advance Pay balance</balance> of {seller} at {deficit}, which pauses payment from it} PAID_TODAY {Advance Pay has already paid towards it today and pays an invoice once a day} other {the <balance>Advance Pay balance</balance> of {seller} is used up}}, and {method, select, UNUSABLE {no payment method can be charged: {why}} BALANCE_NEXT_DAY {no payment method is charged for what the balance can pay tomorrow} other {the charge to the payment method was refused on {refused}}}.";
        WillNotBePaidAsThingsStand { number: String, due: Day, amount: Amount, open: Amount } =
            "{number} falls due on {due}. As things stand, {amount} of {open} will not be paid.";
        RegisterAndAddFunds {} = "Register for Advance Pay and add funds, or make a bank account the default payment method.";
        PayByAnotherMethod {} = "Complete the payment by hand with another payment method, or pay it outside the console.";
        TriedAgainTomorrow {} = "The rest is tried again tomorrow.";
        AddFundsToPay {} = "Add funds: it is paid as soon as they arrive.";
        OrPayByHand {} = "Or complete the payment by hand.";

        WillBePaidFromAdvancePay { number: String, due: Day, open: Amount, seller: String } =
            "{number} falls due on {due}. {open} will then be paid from the <balance>Advance Pay balance</balance> of {seller}, as things stand.";
        WillBeCharged { number: String, due: Day, open: Amount, method: Words } =
            "{number} falls due on {due}. {open} will then be charged to {method}, as things stand.";
        WillBePaidByBoth { number: String, due: Day, open: Amount, method: Words } =
            "{number} falls due on {due}. Advance Pay will then pay what it can of {open}, and {method} is charged the rest, as things stand.";
        PaidWhenNextSettled { number: String, due: Day } = "{number} was due on {due} and is paid when payments due are next settled.";
        ImportUndone { number: String } = "The import of {number} was undone: it counts no more.";
        MemoUsedUp { number: String } = "Credit memo {number} is used up.";
        MemoLeft { amount: Amount, number: String, seller: String, currency: String } =
            "{amount} of credit memo {number} is left. It pays the next invoices of {seller} in {currency} that fall due, before Advance Pay does.";

        ClockWentBack { today: Day, last: Day } =
            "Automatic payment pauses: the clock says {today}, but payments were made for {last} before. Set this computer's clock right. If it is right now and was wrong then, confirm that on the Payments page or with `advance-pay settle --accept-clock`.";
        DeficitPauses { balance: Amount } =
            "A returned funding left the balance at {balance}. Payment from it pauses until you add at least that much.";
        ChargeAnswerOverdue { id: Id, amount: Amount, number: String, by: Day } =
            "{id}: the answer on the charge of {amount} for {number} was expected by {by}. Did it go through?";
    }
}
