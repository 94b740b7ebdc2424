import Button from "@cloudscape-design/components/button";
import Tabs from "@cloudscape-design/components/tabs";

import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { useNavigate, useSearchParams } from "../../components/routing";
import { t } from "../../i18n";
import { DecideTab } from "./decide-tab";
import { LinesTab } from "./lines-tab";

const says = t.reconcile;

const TABS = ["decide", "lines"] as const;

/** Bank statements: what their lines may stand for, and the lines themselves. */
export default function ReconcilePage() {
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const tab = TABS.find((known) => known === parameters.get("tab")) ?? "decide";
  return (
    <Page
      title={says.title}
      description={says.description}
      help={<PageHelp {...says.help} />}
      section="/reconcile"
      actions={
        <Button variant="primary" onClick={() => void navigate("/reconcile/import")}>
          {says.importStatement}
        </Button>
      }
    >
      <Tabs
        ariaLabel={says.tabsLabel}
        activeTabId={tab}
        onChange={({ detail }) => setParameters({ tab: detail.activeTabId }, { replace: false })}
        tabs={[
          { id: "decide", label: says.tabs.decide, content: <DecideTab /> },
          { id: "lines", label: says.tabs.lines, content: <LinesTab /> },
        ]}
      />
    </Page>
  );
}
