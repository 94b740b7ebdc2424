import type { Invoice, Money as Amount } from "../../backend/bindings";
import { Money } from "../../components/money";
import { formatList, formatMoney, t } from "../../i18n";
import { isZero } from "../../money";
import styles from "./parts.module.css";

const texts = t.invoice.parts;

type Part = { key: "outstanding" | "pastDue" | "processing" | "settled" | "canceled"; label: string; amount: Amount };

function partsOf(invoice: Invoice): Part[] {
  const memo = invoice.type === "CREDIT_MEMO";
  return [
    { key: "settled", label: memo ? texts.applied : texts.settled, amount: invoice.settled },
    { key: "processing", label: texts.processing, amount: invoice.processing },
    { key: invoice.status === "PAST_DUE" ? "pastDue" : "outstanding", label: memo ? texts.remaining : texts.outstanding, amount: invoice.outstanding },
    { key: "canceled", label: texts.canceled, amount: invoice.canceled },
  ];
}

/** The four parts of an amount as a bar that adds up, with the same in words and figures. */
export function Parts({ invoice }: { invoice: Invoice }) {
  const parts = partsOf(invoice);
  const inWords = formatList(parts.map((part) => texts.part(part.label, formatMoney(part.amount))));
  return (
    <>
      <div className={styles.bar} role="img" aria-label={texts.asText(inWords, formatMoney(invoice.amount))}>
        {parts
          .filter((part) => !isZero(part.amount))
          .map((part) => (
            // A number for drawing only: the share of the bar.
            <div key={part.key} className={`${styles.part} ${styles[part.key]}`} style={{ flexGrow: Number(part.amount.value), flexBasis: 0 }} />
          ))}
      </div>
      <div className={styles.legend}>
        {parts.map((part) => (
          <div key={part.key} className={styles.entry}>
            <span className={`${styles.swatch} ${styles[part.key]}`} />
            <span>{part.label}</span>
            <Money money={part.amount} />
          </div>
        ))}
        <div className={styles.entry}>
          <strong>{texts.amount}</strong>
          <strong>
            <Money money={invoice.amount} />
          </strong>
        </div>
      </div>
    </>
  );
}
