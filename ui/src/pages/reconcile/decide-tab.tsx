import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import Pagination from "@cloudscape-design/components/pagination";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import { commands, type Match, type MatchConfidence } from "../../backend/bindings";
import { useKeysetPages, type KeysetPages } from "../../components/data-table/use-keyset-pages";
import { EmptyState } from "../../components/empty-state";
import { KeepFocus } from "../../components/keep-focus";
import { QueryState } from "../../components/query-state";
import { useNavigate } from "../../components/routing";
import { StatementMatch, useDecisions, type Decisions } from "../../components/statement-match";
import { useDialog } from "../../components/use-dialog";
import { t } from "../../i18n";
import { ConfirmExactModal } from "./confirm-exact-modal";

const says = t.reconcile.decide;

/** Matches in a page. */
const LIMIT = 20;

const REQUEST = { search: null, sort: null, direction: null, limit: LIMIT };

const SUREST: Record<MatchConfidence, number> = { EXACT: 0, LIKELY: 1, POSSIBLE: 2 };

/** Which matches are there, to notice when one goes. */
const idsOf = (matches: readonly Match[]): string => matches.map(({ id }) => id).join();

/** The matches of a page, the surest first; among those the newest, as they come. */
function surestFirst(matches: readonly Match[]): Match[] {
  return matches.toSorted((a, b) => SUREST[a.confidence] - SUREST[b.confidence]);
}

/** What waits for a decision. The dialogs are its own, and not the list's: the last decision leaves no list. */
export function DecideTab() {
  const pages = useKeysetPages<Match, never>(["matches", "suggested"], REQUEST, ({ limit, after }) => commands.listMatches({ statuses: ["SUGGESTED"], limit, after }));
  const decisions = useDecisions();
  const dialog = useDialog<readonly Match[]>();
  return (
    <KeepFocus of={idsOf(pages.query.data?.items ?? [])}>
      <QueryState query={pages.query} loading={says.loading}>
        {({ items }) => (items.length === 0 ? <NothingToDecide /> : <Matches matches={surestFirst(items)} pages={pages} decisions={decisions} onConfirm={dialog.start} />)}
      </QueryState>
      {decisions.dialog}
      {dialog.open && <ConfirmExactModal matches={dialog.open} onClose={dialog.close} />}
    </KeepFocus>
  );
}

function NothingToDecide() {
  const navigate = useNavigate();
  return (
    <Container>
      <EmptyState title={says.empty} text={says.emptyText} action={<Button onClick={() => void navigate("/reconcile/import")}>{t.reconcile.importStatement}</Button>} />
    </Container>
  );
}

function Matches({ matches, pages, decisions, onConfirm }: { matches: readonly Match[]; pages: KeysetPages<Match>; decisions: Decisions; onConfirm: (matches: readonly Match[]) => void }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const exact = matches.filter(({ confidence }) => confidence === "EXACT");
  // What is out of sight, or was decided elsewhere meanwhile, is not selected.
  const selected = exact.filter(({ id }) => ids.has(id));
  const mark = (id: string, on: boolean): void => setIds(new Set(on ? [...ids, id] : [...ids].filter((it) => it !== id)));
  return (
    <SpaceBetween size="m">
      <Header
        variant="h2"
        counter={t.dataTable.counter(matches.length, pages.pages > 1)}
        actions={
          exact.length > 0 && (
            <Button disabled={selected.length === 0} disabledReason={says.selectFirst} onClick={() => onConfirm(selected)}>
              {says.confirmExact(selected.length)}
            </Button>
          )
        }
      >
        {says.title}
      </Header>
      {exact.length > 1 && (
        <Checkbox
          checked={selected.length === exact.length}
          indeterminate={selected.length > 0 && selected.length < exact.length}
          onChange={({ detail }) => setIds(new Set(detail.checked ? exact.map(({ id }) => id) : []))}
        >
          {says.selectAll}
        </Checkbox>
      )}
      {matches.map((match) => (
        <StatementMatch
          key={match.id}
          match={match}
          decisions={decisions}
          on="reconcile"
          choice={match.confidence === "EXACT" && <Checkbox checked={ids.has(match.id)} ariaLabel={says.select(match.line.id, match.fundingId)} onChange={({ detail }) => mark(match.id, detail.checked)} />}
        />
      ))}
      <Pages pages={pages} />
    </SpaceBetween>
  );
}

function Pages({ pages }: { pages: KeysetPages<Match> }) {
  if (pages.pages === 1 && pages.page === 0) {
    return null;
  }
  return (
    <Pagination
      currentPageIndex={pages.page + 1}
      pagesCount={pages.pages}
      openEnd={pages.openEnd}
      disabled={pages.query.isPlaceholderData}
      onChange={({ detail }) => pages.goTo(detail.currentPageIndex - 1)}
      ariaLabels={{
        paginationLabel: t.dataTable.pagination(says.title),
        nextPageLabel: t.dataTable.nextPage,
        previousPageLabel: t.dataTable.previousPage,
        pageLabel: t.dataTable.pageNumber,
      }}
    />
  );
}
