import type { TableProps } from "@cloudscape-design/components/table";

import type { SellerBankDetails } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { InstantText } from "../../components/date-text";
import { t } from "../../i18n";

const history = t.settings.seller.historyColumns;

/** Bank details that others took the place of. */
export const historyColumns: TableProps.ColumnDefinition<SellerBankDetails>[] = [
  { id: "currency", header: history.currency, cell: (it) => it.currency, isRowHeader: true },
  { id: "beneficiary", header: history.beneficiary, cell: (it) => it.beneficiaryName },
  {
    id: "account",
    header: history.account,
    cell: (it) => {
      const text = [it.routingNumber ?? it.bic, it.iban ?? it.accountNumber].filter(Boolean).join(" / ");
      return <CopyText text={text} what={history.account} />;
    },
  },
  { id: "bank", header: history.bank, cell: (it) => it.bankName },
  { id: "from", header: history.from, cell: (it) => <InstantText instant={it.confirmedAt} /> },
  { id: "to", header: history.to, cell: (it) => (it.supersededAt ? <InstantText instant={it.supersededAt} /> : t.common.noValue) },
];
