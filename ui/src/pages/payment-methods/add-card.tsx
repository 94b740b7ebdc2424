import { CardForm } from "../../components/card-form";
import { useFlash } from "../../components/flash";
import { Page } from "../../components/page";
import { useNavigate } from "../../components/routing";
import { say, t } from "../../i18n";
import { CardHelp } from "./help";

const says = t.paymentMethods;

/** Adds a card. */
export default function AddCardPage() {
  const navigate = useNavigate();
  const flash = useFlash();
  const back = () => void navigate("/payment-methods");
  return (
    <Page
      title={says.card.title}
      description={says.card.description}
      breadcrumbs={[{ text: says.title, href: "/payment-methods" }]}
      section="/payment-methods"
      help={<CardHelp />}
    >
      <CardForm
        onCancel={back}
        onAdded={(method) => {
          flash({ type: "success", content: says.addedFlash(say(method.labelParts)) });
          back();
        }}
      />
    </Page>
  );
}
