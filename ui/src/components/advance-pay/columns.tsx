import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";

import type { Funding, FundingSort } from "../../backend/bindings";
import { CopyText } from "../copy-text";
import type { DataColumn } from "../data-table";
import { DateText } from "../date-text";
import type { FundingActions } from "../funding-actions";
import { FundingStatusText } from "../funding-status";
import { PageLink } from "../link";
import { Money } from "../money";
import { useNavigate } from "../routing";
import { formatDate, formatReference, say, t } from "../../i18n";

const texts = t.advancePay.history;

/** Columns of the funding history. */
export function fundingColumns(actions: FundingActions): DataColumn<Funding, FundingSort>[] {
  const labels = texts.columns;
  return [
    { id: "requested", label: labels.requestedOn, cell: (it) => <DateText date={it.requestedOn} instant={it.requestedAt} />, width: 137, sort: "REQUESTED_ON" },
    { id: "id", label: labels.id, cell: (it) => <PageLink to={`/fundings/${it.id}`}>{it.id}</PageLink>, rowHeader: true, width: 140 },
    { id: "method", label: labels.method, cell: (it) => say(it.methodLabelParts), width: 140 },
    { id: "reference", label: labels.reference, cell: (it) => <CopyText text={it.reference} display={formatReference(it.reference)} what={t.funding.referenceName} />, width: 205 },
    { id: "amount", label: labels.amount, cell: (it) => <Money money={it.amount} />, amount: true, sort: "AMOUNT" },
    { id: "received", label: labels.received, cell: (it) => <Money money={it.received} />, amount: true },
    { id: "status", label: labels.status, cell: (it) => <FundingStatusText funding={it} />, width: 140 },
    { id: "expected", label: labels.expected, cell: (it) => <ExpectedDay funding={it} />, width: 125 },
    { id: "document", label: labels.document, cell: (it) => <DocumentCell funding={it} actions={actions} />, width: 132 },
    { id: "seller", label: labels.seller, cell: (it) => <bdi>{it.sellerName}</bdi>, hidden: true },
    { id: "actions", label: labels.actions, cell: (it) => <ActionsCell funding={it} actions={actions} />, width: 105 },
  ];
}

function ExpectedDay({ funding }: { funding: Funding }) {
  if (funding.arrivedOn !== null) {
    return texts.arrived(formatDate(funding.arrivedOn));
  }
  if (funding.status === "CANCELED" || funding.status === "FAILED" || funding.status === "RETURNED") {
    return t.common.noValue;
  }
  return funding.overdue ? (
    <Box color="text-status-warning">{texts.overdueSince(formatDate(funding.expectedBy))}</Box>
  ) : (
    texts.expectedBy(formatDate(funding.expectedBy))
  );
}

function DocumentCell({ funding, actions }: { funding: Funding; actions: FundingActions }) {
  if (funding.document === null) {
    return t.common.noValue;
  }
  return (
    <Button
      variant="inline-link"
      wrapText={false}
      iconName="download"
      loading={actions.downloading === funding.id}
      ariaLabel={texts.downloadLabel(funding.id)}
      onClick={() => actions.start("DOWNLOAD_DOCUMENT", funding)}
    >
      {texts.download}
    </Button>
  );
}

/** The entry of a funding's menu that only looks. */
const VIEW = "VIEW_DOCUMENT";

function ActionsCell({ funding, actions }: { funding: Funding; actions: FundingActions }) {
  const navigate = useNavigate();
  const { document } = funding;
  if (funding.actions.length === 0 && document === null) {
    return t.common.noValue;
  }
  return (
    <ButtonDropdown
      variant="inline-icon"
      expandToViewport
      ariaLabel={texts.actionsLabel(funding.id)}
      items={[...(document === null ? [] : [{ id: VIEW, text: t.document.view }]), ...funding.actions.map((action) => ({ id: action, text: t.funding.actionLabels[action] }))]}
      onItemClick={({ detail }) => {
        if (detail.id === VIEW && document !== null) {
          void navigate(`/documents/${document.number}`);
        }
        const action = funding.actions.find((known) => known === detail.id);
        if (action !== undefined) {
          actions.start(action, funding);
        }
      }}
    />
  );
}
