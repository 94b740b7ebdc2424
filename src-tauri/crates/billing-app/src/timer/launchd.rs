//! An agent of launchd (launchd.plist(5)).

use super::{Command, between, from_xml, xml};

/// The agent's file; its name is its label.
pub const AGENT: &str = "org.advance-pay.settle.plist";

/// The agent. launchd knows local time only, so it runs at five past every hour: one of them is five past midnight UTC, or in
/// zones of half an hour not long after. It runs at log-in, too, and makes up for a run that was missed in sleep.
pub fn agent(command: &Command<'_>) -> String {
    let words = std::iter::once(&command.program).chain(&command.arguments);
    let words: String = words.map(|word| format!("\t\t<string>{}</string>\n", xml(word))).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>{label}</string>
	<key>ProgramArguments</key>
	<array>
{words}	</array>
	<key>StartCalendarInterval</key>
	<dict>
		<key>Minute</key>
		<integer>5</integer>
	</dict>
	<key>RunAtLoad</key>
	<true/>
	<key>ProcessType</key>
	<string>Background</string>
	<key>Umask</key>
	<integer>63</integer>
</dict>
</plist>
"#,
        label = AGENT.trim_end_matches(".plist"),
    )
}

pub fn ledger_in(agent: &str) -> Option<String> {
    let after = agent.split_once("<string>--ledger</string>")?.1;
    between(after, "<string>", "</string>").map(from_xml)
}
