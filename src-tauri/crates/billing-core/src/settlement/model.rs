//! `allocate` against a naive model, and the reasons that it gives.

use super::*;
use crate::money::Currency;

fn usd(minor: i64) -> Money {
    Money::from_minor(minor, Currency::Usd)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn invoice(outstanding: i64, charge_type: ChargeType) -> OpenInvoice {
    OpenInvoice {
        id: InvoiceId::new(1),
        number: InvoiceNumber::parse("EX-1").expect("a number"),
        due_on: day("2026-03-12"),
        issued_on: day("2026-03-01"),
        charge_type,
        outstanding: usd(outstanding),
        processing: usd(0),
        paid_today: false,
        charge_failed_on: None,
    }
}

fn memo(id: i64, remaining: i64, usable_from: &str) -> OpenCreditMemo {
    let number = InvoiceNumber::parse(&format!("EX-CM{id}")).expect("a number");
    OpenCreditMemo { id: InvoiceId::new(id), number, usable_from: day(usable_from), remaining: usd(remaining) }
}

fn bank(id: i64) -> ChargeableMethod {
    ChargeableMethod::Usable { id: PaymentMethodId::new(id), label: MethodLabel::Card(format!("bank {id}")) }
}

fn wire() -> ChargeableMethod {
    ChargeableMethod::Unusable { why: NotUsable::WireTransfer }
}

fn funds(balance: i64, default_method: ChargeableMethod) -> Funds {
    Funds {
        registered: true,
        balance: usd(balance),
        used_later: usd(0),
        credit_memos: vec![],
        default_method,
        method_for_ineligible: wire(),
    }
}

/// Why something stays outstanding, the first reason that applies.
#[test]
fn r20_what_stays_outstanding_has_its_reason() {
    let refused = day("2026-03-10");
    struct Case {
        registered: bool,
        balance: i64,
        charge_type: ChargeType,
        paid_today: bool,
        charge_failed_on: Option<NaiveDate>,
        default_method: ChargeableMethod,
        reasons: (AdvancePayGap, MethodGap),
    }
    let base = || Case {
        registered: true,
        balance: 0,
        charge_type: ChargeType::Subscription,
        paid_today: false,
        charge_failed_on: None,
        default_method: wire(),
        reasons: (AdvancePayGap::UsedUp, MethodGap::Unusable(NotUsable::WireTransfer)),
    };
    let unusable = || MethodGap::Unusable(NotUsable::WireTransfer);
    let cases = [
        base(),
        Case { registered: false, balance: 500, reasons: (AdvancePayGap::NotRegistered, unusable()), ..base() },
        Case { charge_type: ChargeType::Marketplace, balance: 500, reasons: (AdvancePayGap::NotEligible, unusable()), ..base() },
        Case { balance: -1, reasons: (AdvancePayGap::Deficit(usd(-1)), unusable()), ..base() },
        Case { paid_today: true, reasons: (AdvancePayGap::PaidToday, unusable()), ..base() },
        Case {
            paid_today: true,
            balance: 1,
            default_method: bank(2),
            reasons: (AdvancePayGap::PaidToday, MethodGap::BalanceNextDay),
            ..base()
        },
        Case {
            charge_failed_on: Some(refused),
            default_method: bank(2),
            reasons: (AdvancePayGap::UsedUp, MethodGap::ChargeFailed(refused)),
            ..base()
        },
        Case { charge_failed_on: Some(refused), balance: 1, reasons: (AdvancePayGap::UsedUp, MethodGap::ChargeFailed(refused)), ..base() },
    ];
    for (number, case) in cases.into_iter().enumerate() {
        let invoice =
            OpenInvoice { paid_today: case.paid_today, charge_failed_on: case.charge_failed_on, ..invoice(100, case.charge_type) };
        let mut funds = Funds { registered: case.registered, ..funds(case.balance, case.default_method) };
        let outcome = allocate(&invoice, &mut funds, day("2026-03-12"), Charging::Allowed).expect("one currency");
        let shortfall = outcome.shortfall.map(|shortfall| (shortfall.advance_pay, shortfall.method));
        assert_eq!(shortfall, Some(case.reasons), "case {number}");
    }
}

#[test]
fn r6_funds_of_another_currency_pay_nothing() {
    let euro = |minor| Money::from_minor(minor, Currency::Eur);
    let in_euro = [
        Funds { balance: euro(500), ..funds(0, bank(2)) },
        Funds { credit_memos: vec![OpenCreditMemo { remaining: euro(500), ..memo(10, 0, "2026-03-01") }], ..funds(0, bank(2)) },
    ];
    for mut funds in in_euro {
        let before = funds.clone();
        let refused = allocate(&invoice(100, ChargeType::Usage), &mut funds, day("2026-03-12"), Charging::Allowed);
        assert_eq!(refused, Err(MoneyError::CurrencyMismatch(Currency::Usd, Currency::Eur)));
        assert_eq!(funds, before);
    }
}

/// What can be drawn for one random invoice and its funds.
#[derive(Debug, Clone)]
struct Drawn {
    invoice: OpenInvoice,
    funds: Funds,
    on: NaiveDate,
    charging: Charging,
}

/// Numbers that their seed decides (splitmix64).
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }

    /// Small amounts, so that they are often equal, and sometimes nothing.
    fn amount(&mut self) -> i64 {
        i64::try_from(self.below(8)).expect("small") * 25
    }

    fn method(&mut self, id: i64) -> ChargeableMethod {
        if self.one_in(2) { bank(id) } else { wire() }
    }

    fn draw(&mut self) -> Drawn {
        let charge_type = [ChargeType::Usage, ChargeType::Subscription, ChargeType::Marketplace][self.below(3) as usize];
        let charge_failed_on = self.one_in(5).then(|| day("2026-03-11"));
        let memo_days = ["2026-03-01", "2026-03-12", "2026-03-13"];
        let memos = (0..self.below(4)).zip(10..).map(|(_, id)| memo(id, self.amount(), memo_days[self.below(3) as usize])).collect();
        let balance = self.amount() * if self.one_in(4) { -1 } else { 1 };
        Drawn {
            invoice: OpenInvoice { paid_today: self.one_in(3), charge_failed_on, ..invoice(self.amount(), charge_type) },
            funds: Funds {
                registered: !self.one_in(5),
                balance: usd(balance),
                used_later: usd(if self.one_in(4) { self.amount() } else { 0 }),
                credit_memos: memos,
                default_method: self.method(2),
                method_for_ineligible: self.method(3),
            },
            on: day("2026-03-12"),
            charging: if self.one_in(3) { Charging::Withheld } else { Charging::Allowed },
        }
    }
}

/// What `allocate` should do, written from R5–R10, R13, R17 and R18 alone, one unit of money at a time: the payments as
/// (who, amount, what it holds then), what stays outstanding, the reasons, and what the balance and the memos hold then.
type Naive = (Vec<(String, i64, Option<i64>)>, i64, Option<(AdvancePayGap, MethodGap)>, i64, Vec<(i64, i64)>);

fn pay_naively(Drawn { invoice, funds, on, charging }: &Drawn) -> Naive {
    let mut left = invoice.outstanding.minor();
    let mut balance = funds.balance.minor();
    let mut payments = Vec::new();
    let mut memos = Vec::new();
    for memo in &funds.credit_memos {
        let (mut holds, mut paid) = (memo.remaining.minor(), 0);
        while memo.usable_from <= *on && holds > 0 && left > 0 {
            (holds, paid, left) = (holds - 1, paid + 1, left - 1);
        }
        if paid > 0 {
            payments.push((memo.number.to_string(), paid, Some(holds)));
        }
        if holds > 0 {
            memos.push((memo.id.number(), holds));
        }
    }
    let marketplace = invoice.charge_type == ChargeType::Marketplace;
    let reason = match (funds.registered, marketplace, balance < 0, invoice.paid_today) {
        (false, ..) => AdvancePayGap::NotRegistered,
        (true, true, ..) => AdvancePayGap::NotEligible,
        (true, false, true, _) => AdvancePayGap::Deficit(funds.balance),
        (true, false, false, true) => AdvancePayGap::PaidToday,
        (true, false, false, false) => AdvancePayGap::UsedUp,
    };
    let mut paid = 0;
    while reason == AdvancePayGap::UsedUp && balance > 0 && left > 0 {
        (balance, paid, left) = (balance - 1, paid + 1, left - 1);
    }
    if paid > 0 {
        payments.push(("Advance Pay".to_owned(), paid, Some(balance + funds.used_later.minor())));
    }
    let waits_for_tomorrow = reason == AdvancePayGap::PaidToday && balance > 0;
    let by_method = if reason == AdvancePayGap::NotEligible { &funds.method_for_ineligible } else { &funds.default_method };
    let mut why = None;
    if left > 0 {
        let refusal = match (waits_for_tomorrow, invoice.charge_failed_on, by_method) {
            (true, ..) => Some(MethodGap::BalanceNextDay),
            (false, Some(day), _) => Some(MethodGap::ChargeFailed(day)),
            (false, None, ChargeableMethod::Unusable { why }) => Some(MethodGap::Unusable(why.clone())),
            (false, None, ChargeableMethod::Usable { label, .. }) if *charging == Charging::Allowed => {
                payments.push((label.to_string(), left, None));
                left = 0;
                None
            }
            (false, None, ChargeableMethod::Usable { .. }) => None,
        };
        why = refusal.map(|refusal| (reason, refusal));
    }
    (payments, left, why, balance, memos)
}

#[test]
fn r10_twenty_thousand_random_invoices_are_paid_as_a_naive_reading_of_the_rules_says() {
    let mut sequence = Sequence(2026);
    for _ in 0..20_000 {
        let drawn = sequence.draw();
        let mut funds = drawn.funds.clone();
        let outcome = allocate(&drawn.invoice, &mut funds, drawn.on, drawn.charging).expect("one currency");
        let payment = |payment: &Allocation| {
            let who = match &payment.source {
                Source::CreditMemo { number, .. } => number.to_string(),
                Source::AdvancePay => "Advance Pay".to_owned(),
                Source::Method { label, .. } => label.to_string(),
            };
            (who, payment.amount.minor(), payment.left.map(Money::minor))
        };
        let memo_left = |memo: &OpenCreditMemo| (memo.id.number(), memo.remaining.minor());
        let found = (
            outcome.payments.iter().map(payment).collect(),
            outcome.outstanding.minor(),
            outcome.shortfall.map(|shortfall| (shortfall.advance_pay, shortfall.method)),
            funds.balance.minor(),
            funds.credit_memos.iter().map(memo_left).collect(),
        );
        assert_eq!(found, pay_naively(&drawn), "for {drawn:#?}");
        let OpenInvoice { due_on, charge_type, outstanding, paid_today, .. } = drawn.invoice;
        let mut passed = drawn.funds.clone();
        pass_by(&OpenAmount { due_on, charge_type, outstanding, paid_today }, &mut passed, drawn.on).expect("one currency");
        assert_eq!(passed, funds, "passing by takes the same: {drawn:#?}");
    }
}
