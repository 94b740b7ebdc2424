import Alert from "@cloudscape-design/components/alert";
import Badge from "@cloudscape-design/components/badge";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { commands, type PaymentMethod, type PaymentMethodDetail } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { useFlash } from "../../components/flash";
import { Page } from "../../components/page";
import { QueryState } from "../../components/query-state";
import { useNavigate, useParams } from "../../components/routing";
import { SaidText } from "../../components/said-text";
import { PaymentMethodStatusIndicator } from "../../components/status";
import { useDialog } from "../../components/use-dialog";
import { say, t } from "../../i18n";
import { Details, MethodButtons } from "./card";
import { PaymentMethodsHelp } from "./help";
import { Removal } from "./removal";
import { useSetDefault } from "./use-payment-methods";
import { FundingsThrough, PaymentsThrough } from "./use-tables";

const says = t.paymentMethods;

/** One payment method: what is known of it, what goes through it, and what may be done with it. */
export default function PaymentMethodPage() {
  const { id = "" } = useParams();
  const detail = useRead(["payment-method", id], () => commands.getPaymentMethod(id));
  const removal = useDialog<PaymentMethod>();
  const navigate = useNavigate();
  const method = detail.data;
  return (
    <Page
      title={method ? say(method.labelParts) : id}
      help={<PaymentMethodsHelp />}
      section="/payment-methods"
      breadcrumbs={[{ text: says.title, href: "/payment-methods" }]}
      info={
        method && (
          <SpaceBetween direction="horizontal" size="xs">
            {method.isDefault && <Badge color="blue">{says.defaultBadge}</Badge>}
            {!method.removed && <PaymentMethodStatusIndicator status={method.status} />}
          </SpaceBetween>
        )
      }
      actions={method && !method.removed && <Actions method={method} onRemove={removal.start} />}
    >
      <QueryState query={detail} loading={says.detail.loading} list={{ text: t.common.lists.paymentMethods, href: "/payment-methods" }}>
        {(data) => <Content method={data} />}
      </QueryState>
      {removal.open && <Removal method={removal.open} onClose={removal.close} onRemoved={() => void navigate("/payment-methods")} />}
    </Page>
  );
}

function Actions({ method, onRemove }: { method: PaymentMethodDetail; onRemove: (method: PaymentMethod) => void }) {
  const navigate = useNavigate();
  const flash = useFlash();
  const setDefault = useSetDefault();
  const makeDefault = () =>
    setDefault.mutate(method.id, {
      onSuccess: () => flash({ type: "success", content: says.defaultSet(say(method.labelParts)) }),
      onError: (error) => flash({ type: "error", content: error.message }),
    });
  return (
    <MethodButtons
      method={method}
      defaultRefusal={method.defaultRefusal && say(method.defaultRefusalParts)}
      onEdit={() => void navigate(`/payment-methods/${method.id}/edit`)}
      onSetDefault={makeDefault}
      settingDefault={setDefault.isPending ? method.id : null}
      onRemove={onRemove}
    />
  );
}

function Content({ method }: { method: PaymentMethodDetail }) {
  return (
    <SpaceBetween size="l">
      {method.removed ? <Alert type="info" header={says.detail.removed}>{says.detail.removedText}</Alert> : <Refusals method={method} />}
      <Container header={<Header variant="h2">{says.detail.title}</Header>}>
        <Details method={method} columns={3} />
      </Container>
      {method.kind === "US_BANK_ACCOUNT" && <FundingsThrough method={method} />}
      <PaymentsThrough method={method} />
    </SpaceBetween>
  );
}

/** What can't be done with a method now, why, and the way out: the thing in the way is a link. */
function Refusals({ method }: { method: PaymentMethodDetail }) {
  const refusals = [
    { title: says.detail.notDefault, why: method.defaultRefusalParts },
    { title: says.detail.notRemoved, why: method.kind === "WIRE_TRANSFER" ? [] : method.removalRefusalParts },
  ];
  return refusals.map(
    ({ title, why }) =>
      why.length > 0 && (
        <Alert key={title} type="info" header={title}>
          <SaidText said={why} />
        </Alert>
      ),
  );
}
