import HelpPanel from "@cloudscape-design/components/help-panel";

import { t } from "../../i18n";

const says = t.paymentMethods;

/** What a payment method is for, and how its numbers are kept. */
export function PaymentMethodsHelp() {
  return (
    <HelpPanel header={<h2>{says.help.title}</h2>}>
      <p>{says.help.text}</p>
      <p>{says.help.locked}</p>
      <p>{says.help.security}</p>
    </HelpPanel>
  );
}

/** How to type a bank account's numbers. */
export function BankAccountHelp() {
  return (
    <HelpPanel header={<h2>{says.form.title}</h2>}>
      <p>{says.form.help}</p>
      <p>{says.help.security}</p>
    </HelpPanel>
  );
}

/** What is kept of a card. */
export function CardHelp() {
  return (
    <HelpPanel header={<h2>{says.card.title}</h2>}>
      <p>{says.card.help}</p>
      <p>{says.card.never}</p>
    </HelpPanel>
  );
}
