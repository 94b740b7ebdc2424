import Header from "@cloudscape-design/components/header";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import Table from "@cloudscape-design/components/table";
import { useEffect, useMemo, useState } from "react";

import type { Notice } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { columnDefinitions } from "../../components/data-table";
import { EmptyState } from "../../components/empty-state";
import { useNotices } from "../../components/notices";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { QueryState } from "../../components/query-state";
import { useSearchParams } from "../../components/routing";
import { t } from "../../i18n";
import { noticeColumns } from "./columns";

const texts = t.notices;

const SHOWN = ["all", "open"] as const;

/** What happened in the last days without the owner doing it, and what waits for the owner. */
export default function NotificationsPage() {
  const { query, seen, markSeen } = useNotices();
  const ledger = useLedger();
  const [parameters, setParameters] = useSearchParams();
  const shown = SHOWN.find((known) => known === parameters.get("show")) ?? "all";

  // What was new when the page was opened stays marked as new while it is looked at.
  const [before] = useState(seen);
  const loaded = query.data !== undefined && ledger.data !== undefined;
  useEffect(() => {
    if (loaded) {
      markSeen();
    }
    // Once, and again when something else has happened; not because it was marked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [loaded, query.data]);
  const columns = useMemo(() => columnDefinitions(noticeColumns(before, ledger.data?.today ?? null)), [before, ledger.data?.today]);

  return (
    <Page title={texts.title} description={texts.description} help={<PageHelp {...texts.help} />} section="/notifications">
      <QueryState query={query} loading={texts.loading}>
        {(notices) => (
          <Table<Notice>
            header={
              <Header
                variant="h2"
                counter={`(${String(notices.filter((notice) => isShown(notice, shown)).length)})`}
                actions={
                  <SegmentedControl
                    label={texts.show}
                    selectedId={shown}
                    options={SHOWN.map((id) => ({ id, text: texts.shown[id] }))}
                    onChange={({ detail }) => setParameters(detail.selectedId === "all" ? {} : { show: detail.selectedId }, { replace: true })}
                  />
                }
              >
                {texts.last}
              </Header>
            }
            items={notices.filter((notice) => isShown(notice, shown))}
            columnDefinitions={columns}
            trackBy="key"
            wrapLines
            ariaLabels={{ tableLabel: texts.title }}
            empty={shown === "all" ? <EmptyState title={texts.empty} text={texts.emptyText} /> : <EmptyState title={texts.noneOpen} text={texts.noneOpenText} />}
          />
        )}
      </QueryState>
    </Page>
  );
}

const isShown = (notice: Notice, shown: (typeof SHOWN)[number]): boolean => shown === "all" || notice.open;
