import type { ReactNode } from "react";

import type { LedgerInfo } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
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
const CRUMBS = [{ text: says.title, href: "/settings" }];

type Section = keyof typeof says.tabs;

/** What each section shows of the open ledger. */
const SECTIONS: Readonly<Record<Section, (info: LedgerInfo) => ReactNode>> = {
  account: (info) => <AccountTab info={info} />,
  seller: () => <SellerTab />,
  security: (info) => <SecurityTab info={info} />,
  backup: (info) => <BackupTab info={info} />,
  automatic: (info) => <AutomaticTab info={info} />,
  language: (info) => <LanguageTab today={info.today} />,
  appearance: () => <AppearanceTab />,
  verify: () => <VerifyTab />,
  about: () => <AboutTab />,
};

const isSection = (id: string | null): id is Section => id !== null && Object.hasOwn(SECTIONS, id);

/** One section of the settings; the navigation lists them all, and each has its address. */
export default function SettingsPage() {
  const [search] = useSearchParams();
  const ledger = useLedger();
  const asked = search.get("tab");
  const section = isSection(asked) ? asked : "account";
  return (
    <Page title={says.tabs[section]} breadcrumbs={CRUMBS} section={`/settings?tab=${section}`} help={<SettingsHelp />}>
      <QueryState query={ledger} loading={says.loading}>
        {SECTIONS[section]}
      </QueryState>
    </Page>
  );
}
