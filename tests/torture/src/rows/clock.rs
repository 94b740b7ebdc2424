//! A real ledger under a clock that goes back, far ahead, over leap days and month ends, in any time zone.
//!
//! The naive model knows one sentence: an invoice is paid on its due date, or on the first day after the last settled one if that is
//! later, but not before it was recorded; while the clock stands before a settled day, nothing is paid (R8, R17, R18).

use std::process::{Command, ExitCode, Stdio};

use billing_app::dto::{PaymentStatus, Seller, Settlement};
use billing_tests::{Sequence, TestLedger, invoice, new_ledger};
use chrono::{DateTime, Days, Duration, NaiveDate, SecondsFormat, Utc};

use crate::report::say;
use crate::row::{Planted, Row, Size, guarded};

/// Steps of one trace.
const STEPS: u64 = 40;

/// Of this many seeds, one is played again in other time zones.
const ZONES_EVERY: u64 = 20;

/// Time zones with and without daylight saving, and the furthest ahead, written so that no data of the system is needed.
const ZONES: [&str; 3] = ["EST5EDT,M3.2.0,M11.1.0", "CET-1CEST,M3.5.0,M10.5.0/3", "LINT-14"];

/// Around a leap day, month ends, a year's end, and days on which clocks are changed in the US and in Europe.
const MOMENTS: [&str; 8] = [
    "2028-02-28T23:59:59Z",
    "2028-02-29T00:00:01Z",
    "2026-01-31T23:00:00Z",
    "2026-04-30T12:00:00Z",
    "2026-12-31T23:59:59Z",
    "2026-03-08T06:59:59Z",
    "2026-10-25T00:59:59Z",
    "2026-11-01T05:30:00Z",
];

/// The row.
pub fn row() -> Row {
    Row {
        name: "clock",
        cases: "traces of a moving clock",
        size: Size::Random { slice: 40, release: 1_000 },
        play: |seed| {
            let told = trace(seed, Duration::zero())?;
            if seed.is_multiple_of(ZONES_EVERY) { in_other_zones(seed, &told) } else { Ok(()) }
        },
        planted: || Ok(Planted::by((1..=5).try_for_each(|seed| trace(seed, Duration::hours(14)).map(drop)))),
    }
}

/// Plays the trace of a seed and prints it: this process was started in another time zone.
pub fn print_trace(seed: u64) -> ExitCode {
    let told = guarded(|| trace(seed, Duration::zero()));
    say(told.as_ref().unwrap_or_else(|difference| difference));
    if told.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn in_other_zones(seed: u64, told: &str) -> Result<(), String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    ZONES.iter().try_for_each(|zone| {
        let mut command = Command::new(&own);
        command.args(["--clock-trace", &seed.to_string()]).env("TZ", zone).stdin(Stdio::null());
        let output = command.output().map_err(|error| error.to_string())?;
        let same = String::from_utf8_lossy(&output.stdout).trim_end() == told;
        if same { Ok(()) } else { Err(format!("in the time zone {zone}: {}", String::from_utf8_lossy(&output.stdout))) }
    })
}

/// What the model knows of an invoice.
struct Bill {
    number: String,
    due: NaiveDate,
    recorded: NaiveDate,
    /// The day of its payment.
    paid: Option<NaiveDate>,
}

/// A ledger and the model beside it.
struct Trace {
    ledger: TestLedger,
    /// How far the ledger's clock is wrong, which the model does not know: the planted fault.
    wrong_by: Duration,
    now: DateTime<Utc>,
    made_on: NaiveDate,
    last_settled: NaiveDate,
    bills: Vec<Bill>,
    told: Vec<String>,
}

/// Plays the trace that a seed decides, and tells it.
fn trace(seed: u64, wrong_by: Duration) -> Result<String, String> {
    let mut sequence = Sequence::of(seed);
    let mut trace = Trace::begin(wrong_by);
    for _ in 0..STEPS {
        let what = match sequence.below(10) {
            0..4 => trace.move_clock(&mut sequence),
            4..7 => trace.record(&mut sequence),
            7 => trace.receive(),
            _ => trace.settle(),
        };
        trace.told.push(format!("{} {what}", trace.now.to_rfc3339_opts(SecondsFormat::Secs, true)));
        trace.compare().map_err(|difference| format!("{difference}\n{}", trace.told.join("\n")))?;
    }
    trace.ledger.assert_whole();
    let days = trace.bills.iter().map(|bill| format!("{} paid {:?}", bill.number, bill.paid));
    trace.told.extend(days);
    Ok(trace.told.join("\n"))
}

impl Trace {
    /// A registered ledger with more money than all invoices take, and a timer that has settled its first day.
    fn begin(wrong_by: Duration) -> Self {
        let mut ledger = TestLedger::make(&new_ledger(Seller::AwsInc, None));
        ledger.register();
        ledger.fund("1000000.00");
        ledger.settle_now();
        let now: DateTime<Utc> = "2026-01-05T12:00:00Z".parse().expect("an instant");
        let made_on = now.date_naive();
        Self { ledger, wrong_by, now, made_on, last_settled: made_on, bills: Vec::new(), told: Vec::new() }
    }

    fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    fn set(&mut self, now: DateTime<Utc>) {
        self.now = now;
        self.ledger.clock.set(&(now + self.wrong_by).to_rfc3339());
    }

    fn move_clock(&mut self, sequence: &mut Sequence) -> String {
        let draw = |sequence: &mut Sequence, end: u64| i64::try_from(sequence.below(end)).unwrap_or_default();
        let to = match sequence.below(8) {
            0..3 => self.now + Duration::minutes(draw(sequence, 30 * 60)),
            3 => self.now + Duration::days(1 + draw(sequence, 40)),
            4 => self.now + Duration::days(300 + draw(sequence, 200)),
            5 => self.now - Duration::minutes(draw(sequence, 30 * 60)),
            6 => self.now - Duration::days(1 + draw(sequence, 20)),
            _ => sequence.choose(&MOMENTS).parse().unwrap_or(self.now),
        };
        // Nothing can be recorded before the funds were requested.
        let first = self.made_on.and_hms_opt(12, 0, 0).map_or(to, |noon| noon.and_utc());
        self.set(to.max(first));
        "the clock is set".to_owned()
    }

    fn record(&mut self, sequence: &mut Sequence) -> String {
        let today = self.today();
        let due = today + Days::new(sequence.below(25)) - Days::new(sequence.below(8));
        let number = format!("EX-{}", self.bills.len());
        self.ledger.add(&invoice(&number, &due.to_string(), &format!("{}.00", 1 + sequence.below(50))));
        self.bills.push(Bill { number: number.clone(), due, recorded: today, paid: None });
        format!("{number} is recorded, due {due}")
    }

    /// Money arrives, and pays at once what is due.
    fn receive(&mut self) -> String {
        let today = self.today();
        let id = self.ledger.request_funds("1.00", "eft").expect("a funding");
        self.ledger.receive(&id, "1.00").expect("a receipt");
        if !self.paused() {
            self.pay(self.first_missed().min(today));
        }
        "a transfer arrives".to_owned()
    }

    fn settle(&mut self) -> String {
        let settlement = self.ledger.settle_now();
        if self.paused() {
            let reason = paused(&settlement);
            assert!(settlement.payments.is_empty() && reason.is_some(), "the clock went back, and nothing says that payment pauses");
            return "nothing is settled: the clock went back".to_owned();
        }
        assert_eq!(paused(&settlement), None, "automatic payment pauses without a reason");
        let (first, today) = (self.first_missed(), self.today());
        self.pay(first.min(today));
        self.last_settled = today;
        format!("settled: {}", settlement.payments.len())
    }

    /// Whether a later day was settled.
    fn paused(&self) -> bool {
        self.today() < self.last_settled
    }

    /// The first day that is not settled yet.
    fn first_missed(&self) -> NaiveDate {
        self.last_settled + Days::new(1)
    }

    /// Pays all that is due, on the days from `from` on.
    fn pay(&mut self, from: NaiveDate) {
        let today = self.today();
        for bill in self.bills.iter_mut().filter(|bill| bill.paid.is_none() && bill.due <= today) {
            // What a wrong clock recorded for a later day does not wait for it.
            bill.paid = Some(bill.due.max(from).max(bill.recorded.min(today)));
        }
    }

    /// Compares every payment of the ledger with the model's, and tells the day of each.
    fn compare(&mut self) -> Result<(), String> {
        for bill in &self.bills {
            let shown = self.ledger.app.invoice(&bill.number).map_err(|error| error.to_string())?;
            let payments: Vec<NaiveDate> = shown.payments.iter().filter_map(|payment| payment.date.parse().ok()).collect();
            let whole = shown
                .payments
                .iter()
                .all(|payment| payment.status == PaymentStatus::Succeeded && payment.amount.value == shown.invoice.amount.value);
            let expected = match (payments.as_slice(), bill.paid) {
                ([], None) => true,
                ([day], Some(paid)) => whole && *day == paid,
                _ => false,
            };
            if !expected {
                let (number, due, paid) = (&bill.number, bill.due, bill.paid);
                return Err(format!("{number}, due {due}, was paid on {payments:?}; it should be {paid:?}"));
            }
        }
        Ok(())
    }
}

/// Why automatic payment pauses, if it does.
fn paused(settlement: &Settlement) -> Option<String> {
    let shown = serde_json::to_value(settlement).ok()?;
    shown["paused"]["reason"].as_str().map(str::to_owned)
}
