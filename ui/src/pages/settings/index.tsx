import Tabs from "@cloudscape-design/components/tabs";

import { useLedger } from "../../backend/query";
import { PageLink } from "../../components/link";
import { Page } from "../../components/page";
import { QueryState } from "../../components/query-state";
import { useSearchParams } from "../../components/routing";
import { t } from "../../i18n";
import { AboutTab } from "./about-tab";
import { AccountTab } from "./account-tab";
import { AppearanceTab } from "./appearance-tab";
import { AutomaticTab } from "./automatic-tab";
import { BackupTab } from "./backup-tab";
import { SettingsHelp } from "./help";
import { LanguageTab } from "./language-tab";
import { SecurityTab } from "./security";
import { SellerTab } from "./seller-tab";
import { VerifyTab } from "./verify";

const says = t.settings;

/** The account, its seller's bank details, security, backups, automatic payment, language, appearance, and the check of the ledger. Each tab has its address. */
export default function SettingsPage() {
  const [search, setSearch] = useSearchParams();
  const ledger = useLedger();
  return (
    <Page title={says.title} help={<SettingsHelp />} actions={<PageLink to="/settings/audit-log">{says.auditLog}</PageLink>}>
      <QueryState query={ledger} loading={says.loading}>
        {(info) => (
          <Tabs
            ariaLabel={says.title}
            activeTabId={search.get("tab") ?? "account"}
            onChange={({ detail }) => setSearch({ tab: detail.activeTabId })}
            tabs={[
              { id: "account", label: says.tabs.account, content: <AccountTab info={info} /> },
              { id: "seller", label: says.tabs.seller, content: <SellerTab /> },
              { id: "security", label: says.tabs.security, content: <SecurityTab info={info} /> },
              { id: "backup", label: says.tabs.backup, content: <BackupTab info={info} /> },
              { id: "automatic", label: says.tabs.automatic, content: <AutomaticTab info={info} /> },
              { id: "language", label: says.tabs.language, content: <LanguageTab today={info.today} /> },
              { id: "appearance", label: says.tabs.appearance, content: <AppearanceTab /> },
              { id: "verify", label: says.tabs.verify, content: <VerifyTab /> },
              { id: "about", label: says.tabs.about, content: <AboutTab /> },
            ]}
          />
        )}
      </QueryState>
    </Page>
  );
}
