//! A task of Windows' Task Scheduler (its "Task Scheduler Schema").

use super::{Command, between, from_xml, xml};
use crate::dto::{FileRefusal, Quoted};

/// The task's file.
pub const TASK: &str = "advance-pay-settle.xml";

/// What the description begins with; the ledger follows.
const DESCRIPTION: &str = "Advance Pay: pay the invoices that fall due in the ledger ";

/// The task: every day at five past midnight UTC, a missed run as soon as it can be made up for, on battery, too. Without an XML
/// declaration the same text is right in UTF-8 and in the UTF-16 that the Task Scheduler wants of a file.
pub fn task(command: &Command<'_>) -> Result<String, FileRefusal> {
    for word in std::iter::once(&command.program).chain(&command.arguments) {
        refuse_variables(word)?;
    }
    let arguments: Vec<String> = command.arguments.iter().map(|argument| quoted(argument)).collect();
    Ok(format!(
        r#"<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>{DESCRIPTION}{ledger}</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T00:05:00Z</StartBoundary>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT1H</ExecutionTimeLimit>
  </Settings>
  <Actions>
    <Exec>
      <Command>{program}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"#,
        ledger = xml(command.ledger),
        program = xml(&quoted(command.program)),
        arguments = xml(&arguments.join(" ")),
    ))
}

pub fn ledger_in(task: &str) -> Option<String> {
    between(task, &format!("<Description>{DESCRIPTION}"), "</Description>").map(from_xml)
}

/// The Task Scheduler replaces `%NAME%` and `$(Arg0)`, and has no way to write them otherwise.
fn refuse_variables(word: &str) -> Result<(), FileRefusal> {
    if word.matches('%').count() > 1 || word.contains("$(") {
        return Err(FileRefusal::TimerPathWithVariable { path: Quoted(word.to_owned()) });
    }
    Ok(())
}

/// A word of a command line, as the programs of Windows take it apart: backslashes count only before a quote.
fn quoted(word: &str) -> String {
    let mut quoted = String::from("\"");
    let mut backslashes = 0;
    for character in word.chars() {
        let escapes = if character == '"' { backslashes + 1 } else { 0 };
        quoted.extend(std::iter::repeat_n('\\', escapes));
        quoted.push(character);
        backslashes = if character == '\\' { backslashes + 1 } else { 0 };
    }
    quoted.extend(std::iter::repeat_n('\\', backslashes));
    quoted.push('"');
    quoted
}
