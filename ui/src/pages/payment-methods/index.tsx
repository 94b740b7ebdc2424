import Button from "@cloudscape-design/components/button";
import Cards from "@cloudscape-design/components/cards";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { PaymentMethod, PaymentMethodKind } from "../../backend/bindings";
import { EmptyState } from "../../components/empty-state";
import { useFlash } from "../../components/flash";
import { Page } from "../../components/page";
import { QueryState } from "../../components/query-state";
import { useNavigate } from "../../components/routing";
import { useDialog } from "../../components/use-dialog";
import { say, t } from "../../i18n";
import { methodCard } from "./card";
import { PaymentMethodsHelp } from "./help";
import { Removal } from "./removal";
import { usePaymentMethods, useSetDefault } from "./use-payment-methods";

const says = t.paymentMethods;

/** What the owner added comes before what is always there. */
const ORDER: PaymentMethodKind[] = ["US_BANK_ACCOUNT", "CARD", "WIRE_TRANSFER"];

/** What pays, each as a card, with what can be done with it. */
export default function PaymentMethodsPage() {
  const navigate = useNavigate();
  const methods = usePaymentMethods();
  const setDefault = useSetDefault();
  const flash = useFlash();
  const removal = useDialog<PaymentMethod>();

  const makeDefault = (method: PaymentMethod) =>
    setDefault.mutate(method.id, {
      onSuccess: () => flash({ type: "success", content: says.defaultSet(say(method.labelParts)) }),
      onError: (error) => flash({ type: "error", header: says.detail.notDefault, content: error.message, action: <Button onClick={() => void navigate(`/payment-methods/${method.id}`)}>{says.detail.view}</Button> }),
    });
  const add = () => void navigate("/payment-methods/add");

  return (
    <Page
      title={says.title}
      description={says.description}
      help={<PaymentMethodsHelp />}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button onClick={() => void navigate("/payment-methods/add-card")}>{says.addCard}</Button>
          <Button variant="primary" onClick={add}>
            {says.add}
          </Button>
        </SpaceBetween>
      }
    >
      <QueryState query={methods} loading={says.loading}>
        {({ items }) => (
          <SpaceBetween size="l">
            <Cards
              items={[...items].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))}
              trackBy="id"
              ariaLabels={{ itemSelectionLabel: (_, item) => say(item.labelParts), selectionGroupLabel: says.title }}
              cardsPerRow={[{ cards: 1 }, { minWidth: 700, cards: 2 }]}
              cardDefinition={methodCard({
                onEdit: (method) => void navigate(`/payment-methods/${method.id}/edit`),
                onSetDefault: makeDefault,
                settingDefault: setDefault.isPending ? setDefault.variables : null,
                onRemove: removal.start,
              })}
            />
            {!items.some((method) => method.kind === "US_BANK_ACCOUNT") && (
              <EmptyState title={says.onlyWireTitle} text={says.onlyWireText} action={<Button onClick={add}>{says.add}</Button>} />
            )}
          </SpaceBetween>
        )}
      </QueryState>
      {removal.open && <Removal method={removal.open} onClose={removal.close} onRemoved={removal.closeToHeading} />}
    </Page>
  );
}

