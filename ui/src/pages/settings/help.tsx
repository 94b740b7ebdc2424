import HelpPanel from "@cloudscape-design/components/help-panel";

import { t } from "../../i18n";

/** What the settings are for. */
export function SettingsHelp() {
  return (
    <HelpPanel header={<h2>{t.settings.help.title}</h2>}>
      <p>{t.settings.help.text}</p>
      <p>{t.settings.help.alarm}</p>
    </HelpPanel>
  );
}
