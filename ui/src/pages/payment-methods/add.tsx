import { BankAccountForm } from "../../components/bank-account-form";
import { useFlash } from "../../components/flash";
import { Page } from "../../components/page";
import { useNavigate } from "../../components/routing";
import { say, t } from "../../i18n";
import { BankAccountHelp } from "./help";

const says = t.paymentMethods;

/** Adds a US bank account. */
export default function AddPaymentMethodPage() {
  const navigate = useNavigate();
  const flash = useFlash();
  const back = () => void navigate("/payment-methods");
  return (
    <Page
      title={says.form.title}
      description={says.form.description}
      breadcrumbs={[{ text: says.title, href: "/payment-methods" }]}
      section="/payment-methods"
      help={<BankAccountHelp />}
    >
      <BankAccountForm
        onCancel={back}
        onAdded={(method) => {
          flash({ type: "success", content: says.addedFlash(say(method.labelParts)) });
          back();
        }}
      />
    </Page>
  );
}
