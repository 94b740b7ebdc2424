//! The commands, a module for each subject: its arguments, what it calls, and how people see the answer.

pub mod account;
pub mod audit;
pub mod backup;
pub mod cash;
pub mod clock;
pub mod columns;
pub mod document;
pub mod export;
pub mod funding;
pub mod imports;
pub mod invoice;
pub mod key;
pub mod manual;
pub mod matching;
pub mod method;
pub mod notices;
pub mod payment;
pub mod payment_file;
pub mod registration;
pub mod roll_forward;
pub mod seller;
pub mod settlement;
pub mod statement;
pub mod status;
pub mod timer;
pub mod transaction;
pub mod verification;

use crate::arguments::Command;
use crate::context::Context;
use crate::failure::Failure;

/// Does what `command` asks for and prints the answer.
pub fn run(command: Command, context: &Context) -> Result<(), Failure> {
    match command {
        Command::Init(init) => init.run(context),
        Command::Status(status) => status.run(context),
        Command::Notices(notices) => notices.run(context),
        Command::Account(account) => account.run(context),
        Command::Clock(clock) => clock.run(context),
        Command::Method(method) => method.run(context),
        Command::Seller(seller) => seller.run(context),
        Command::Register(register) => register.run(context),
        Command::Fund(fund) => fund.run(context),
        Command::Funding(funding) => funding.run(context),
        Command::Invoice(invoice) => invoice.run(context),
        Command::Cash(cash) => cash.run(context),
        Command::Statement(statement) => statement.run(context),
        Command::Match(matching) => matching.run(context),
        Command::Settle(settle) => settle.run(context),
        Command::Timer(timer) => timer.run(context),
        Command::Payment(payment) => payment.run(context),
        Command::PaymentFile(payment_file) => payment_file.run(context),
        Command::Transactions(transactions) => transactions.run(context),
        Command::RollForward(roll_forward) => roll_forward.run(context),
        Command::StatementOfAccount(statement) => statement.run(context),
        Command::Document(document) => document.run(context),
        Command::Audit(audit) => audit.run(context),
        Command::Export(export) => export.run(context),
        Command::Verify(verify) => verify.run(context),
        Command::Examine(examine) => examine.run(context),
        Command::Backup(backup) => backup.run(context),
        Command::Restore(restore) => restore.run(context),
        Command::Key(key) => key.run(context),
        Command::Man(man) => man.run(),
        Command::Completions(completions) => completions.run(),
    }
}
