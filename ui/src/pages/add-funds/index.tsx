import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";

import { useLedger } from "../../backend/query";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { QueryState } from "../../components/query-state";
import { useNavigate, useSearchParams } from "../../components/routing";
import { t } from "../../i18n";
import { Done } from "./done";
import { AddFundsForm } from "./form";

/** Asks for funds in three sections, then says what to do. The address names the funding once it is there. */
export default function AddFundsPage() {
  const [parameters, setParameters] = useSearchParams();
  const ledger = useLedger();
  const done = parameters.get("done");
  return (
    <Page title={t.addFunds.title} description={done === null ? t.addFunds.description : undefined} help={<PageHelp {...t.addFunds.help} />} section="/advance-pay" breadcrumbs={[{ text: t.advancePay.title, href: "/advance-pay" }]}>
      {done === null ? (
        <QueryState query={ledger} loading={t.addFunds.loading}>
          {(data) => (data.registered ? <AddFundsForm onAdded={(funding) => setParameters({ done: funding.id }, { replace: true })} /> : <NotRegistered />)}
        </QueryState>
      ) : (
        <Done id={done} onAnother={() => setParameters({}, { replace: false })} />
      )}
    </Page>
  );
}

/** Nothing can be funded before registration (R1). */
function NotRegistered() {
  const navigate = useNavigate();
  return (
    <Alert
      type="info"
      header={t.addFunds.notRegistered}
      action={
        <Button variant="primary" onClick={() => void navigate("/advance-pay")}>
          {t.addFunds.goToRegister}
        </Button>
      }
    >
      {t.addFunds.notRegisteredText}
    </Alert>
  );
}
