//! The codes with which a bank returns an ACH debit (Nacha Operating Rules, appendix four).

use std::fmt;

/// An ACH return reason code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReturnCode(&'static (&'static str, &'static str));

/// Why a text is no return code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an ACH return code. They are R01 (insufficient funds) to R85.")]
pub struct UnknownReturnCode(
    /// The text, as given.
    pub String,
);

impl ReturnCode {
    /// Reads a code in any case of letters.
    ///
    /// # Errors
    /// Where Nacha knows no such code.
    pub fn parse(text: &str) -> Result<Self, UnknownReturnCode> {
        let wanted = text.trim();
        let known = CODES.iter().find(|(code, _)| code.eq_ignore_ascii_case(wanted));
        known.map(Self).ok_or_else(|| UnknownReturnCode(wanted.chars().take(20).collect()))
    }

    /// Every code, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.iter().map(Self)
    }

    /// The code: `R01`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0.0
    }

    /// What it means, in words.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        self.0.1
    }

    /// Whether the account itself can't be debited again, so that the payment method becomes invalid.
    #[must_use]
    pub fn makes_account_invalid(self) -> bool {
        matches!(self.code(), "R02" | "R03" | "R04" | "R07" | "R10" | "R12" | "R13" | "R14" | "R15" | "R16" | "R20" | "R29")
    }
}

impl fmt::Display for ReturnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

static CODES: [(&str, &str); 70] = [
    ("R01", "The account did not hold enough money."),
    ("R02", "The account is closed."),
    ("R03", "The bank finds no account with this number and name."),
    ("R04", "The account number has a shape that the bank does not use."),
    ("R05", "A consumer's account was debited with a code for corporate accounts, without authorization."),
    ("R06", "The sending bank asked for the return."),
    ("R07", "The account holder revoked the authorization."),
    ("R08", "The account holder stopped this payment."),
    ("R09", "The balance is there, but not collected yet."),
    ("R10", "The account holder does not know the sender or did not authorize the debit."),
    ("R11", "The debit differs from what the account holder authorized."),
    ("R12", "The branch that held the account was sold to another bank."),
    ("R13", "The routing number is not in the ACH network."),
    ("R14", "The representative payee has died or can't act."),
    ("R15", "The account holder or beneficiary has died."),
    ("R16", "The account is frozen."),
    ("R17", "The bank could not process the entry as it was written."),
    ("R18", "The effective date is wrong."),
    ("R19", "The amount field is wrong."),
    ("R20", "The account is not one for payments."),
    ("R21", "The company's identification is wrong."),
    ("R22", "The receiver's identification number is wrong."),
    ("R23", "The receiver refused the credit."),
    ("R24", "The bank has seen the same entry before."),
    ("R25", "The addenda record is wrong."),
    ("R26", "A mandatory field is missing or wrong."),
    ("R27", "The trace number is missing or wrong."),
    ("R28", "The routing number's check digit is wrong."),
    ("R29", "The business that holds the account did not authorize the debit."),
    ("R30", "The bank takes no part in check truncation."),
    ("R31", "The bank returns a corporate entry with the sending bank's consent."),
    ("R32", "The bank could not settle the entry."),
    ("R33", "An entry for a destroyed check is returned."),
    ("R34", "A regulator has limited what the bank may take part in."),
    ("R35", "This kind of entry may not be a debit."),
    ("R36", "This kind of entry may not be a credit."),
    ("R37", "The check behind the entry was presented for payment itself."),
    ("R38", "Payment of the check behind the entry was stopped."),
    ("R39", "The check behind the entry can't be converted to an ACH debit."),
    ("R40", "A federal agency returned the enrolment."),
    ("R41", "The enrolment's transaction code is wrong."),
    ("R42", "The enrolment's routing number or its check digit is wrong."),
    ("R43", "The enrolment's account number is wrong."),
    ("R44", "The enrolment's identification number does not match."),
    ("R45", "The enrolment's name does not match."),
    ("R46", "The enrolment's payee indicator is wrong."),
    ("R47", "The enrolment was made twice."),
    ("R50", "State law lets the bank refuse represented checks."),
    ("R51", "The represented check is not eligible."),
    ("R52", "Payment of the represented check was stopped."),
    ("R53", "The check was presented both on paper and as an entry."),
    ("R61", "The return went to the wrong bank."),
    ("R62", "An erroneous or reversing debit is returned."),
    ("R67", "The entry was returned twice."),
    ("R68", "The return came too late."),
    ("R69", "Fields of the return are wrong."),
    ("R70", "The sending bank did not consent to the return."),
    ("R71", "A dishonored return went to the wrong bank."),
    ("R72", "A return was dishonored too late."),
    ("R73", "The bank states that its return was in time."),
    ("R74", "The bank corrects its return."),
    ("R75", "The bank states that its return was no duplicate."),
    ("R76", "The bank finds no error in its return."),
    ("R77", "The bank does not accept the return of a reversing debit."),
    ("R80", "An international entry is coded wrongly."),
    ("R81", "The bank takes no part in international ACH."),
    ("R82", "The foreign bank's identification is wrong."),
    ("R83", "The foreign bank could not settle the entry."),
    ("R84", "The gateway operator did not process the entry."),
    ("R85", "An outbound international payment is coded as a domestic one."),
];

#[cfg(test)]
mod tests;
