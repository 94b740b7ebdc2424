import Tabs from "@cloudscape-design/components/tabs";

import { useLedger } from "../../backend/query";
import { Page } from "../../components/page";
import { QueryState } from "../../components/query-state";
import { useSearchParams } from "../../components/routing";
import { t } from "../../i18n";
import { AboutTab } from "./about-tab";
import { AccountTab } from "./account-tab";
import { AppearanceTab } from "./appearance-tab";
import { SettingsHelp } from "./help";
import { SecurityTab } from "./security-tab";
import { SellerTab } from "./seller-tab";
import { VerifyTab } from "./verify-tab";

const says = t.settings;

/** The account, its seller's bank details, security, appearance, and the check of the ledger. Each tab has its address. */
export default function SettingsPage() {
  const [search, setSearch] = useSearchParams();
  const ledger = useLedger();
  return (
    <Page title={says.title} help={<SettingsHelp />}>
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
