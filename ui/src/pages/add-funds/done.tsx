import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";

import { commands, type FundingDetail } from "../../backend/bindings";
import { useLedger, useRead } from "../../backend/query";
import { CopyText } from "../../components/copy-text";
import { DocumentLanguageSelect, useDocumentLanguage } from "../../components/document-language";
import { FocusOnShow } from "../../components/focus-on-show";
import { useDocumentDownload } from "../../components/funding-actions";
import { awaitsTransfer, usePaymentOrder } from "../../components/payment-order";
import { QueryState } from "../../components/query-state";
import { useNavigate } from "../../components/routing";
import { bankFieldsOf } from "../../components/seller-bank-fields";
import { useViewDocument } from "../../components/use-view-document";
import { formatDate, formatMoney, formatReference, say, t } from "../../i18n";
import styles from "./done.module.css";

const texts = t.addFunds.done;

/** What to do now that the funding is requested. */
export function Done({ id, onAnother }: { id: string; onAnother: () => void }) {
  const detail = useRead(["funding", id], () => commands.getFunding(id));
  return (
    <QueryState query={detail} loading={t.funding.loading}>
      {(funding) => (
        <SpaceBetween size="l">
          <FocusOnShow>
            <Alert type="success" header={funding.method === "EFT" ? texts.eftTitle(funding.id) : texts.bankTitle(funding.id)}>
              {say(funding.nextStepParts)}
            </Alert>
          </FocusOnShow>
          <Container header={<Header variant="h2">{funding.method === "EFT" ? texts.steps : texts.bankNote}</Header>}>
            <ol className={styles.steps}>
              {stepsOf(funding).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <Buttons funding={funding} onAnother={onAnother} />
          </Container>
          {funding.method === "EFT" && <BankForm funding={funding} />}
          {funding.method === "EFT" && <EmailText funding={funding} />}
        </SpaceBetween>
      )}
    </QueryState>
  );
}

function stepsOf(funding: FundingDetail): string[] {
  const [from, by] = [formatDate(funding.expectedFrom), formatDate(funding.expectedBy)];
  const amount = formatMoney(funding.amount);
  return funding.method === "EFT" ? texts.eftSteps(amount, by) : texts.bankSteps(amount, say(funding.methodLabelParts), from, by);
}

/** Each field of the bank's form with its copy button, the reference first. */
function BankForm({ funding }: { funding: FundingDetail }) {
  return (
      <Container header={<Header variant="h2">{texts.form}</Header>}>
        <SpaceBetween size="l">
          <div>
            <Box variant="awsui-key-label">{texts.reference}</Box>
            <SpaceBetween direction="horizontal" size="s" alignItems="center">
              <span className={styles.reference}>{formatReference(funding.reference)}</span>
              <CopyToClipboard
                variant="button"
                copyButtonText={t.common.copy(texts.reference.toLowerCase())}
                textToCopy={funding.reference}
                copySuccessText={t.common.copied}
                copyErrorText={t.common.copyFailed}
              />
            </SpaceBetween>
            <Box color="text-body-secondary">{texts.referenceText}</Box>
          </div>
          <KeyValuePairs
            columns={3}
            minColumnWidth={200}
            items={[
              { label: texts.amount, value: <CopyText text={funding.amount.value} display={formatMoney(funding.amount)} what={texts.amount} /> },
              ...fieldsOf(funding).map(({ label, lines }) => ({ label, value: <CopyText text={lines.join(", ")} what={label} /> })),
            ]}
          />
        </SpaceBetween>
      </Container>
  );
}

function fieldsOf(funding: FundingDetail) {
  return funding.sellerBank === null ? [] : bankFieldsOf(funding.sellerBank);
}

function Buttons({ funding, onAnother }: { funding: FundingDetail; onAnother: () => void }) {
  const navigate = useNavigate();
  const { download, running } = useDocumentDownload();
  const { view, running: making } = useViewDocument();
  const [language, setLanguage] = useDocumentLanguage();
  const order = usePaymentOrder();
  const eft = funding.method === "EFT";
  return (
    <SpaceBetween direction="horizontal" size="xs" alignItems="end">
      {eft && (
        <Button variant="primary" iconName="download" loading={running !== null} onClick={() => void download(funding.id, language)}>
          {texts.download}
        </Button>
      )}
      <Button loading={making !== null} onClick={() => view({ document: eft ? "FUNDING_DOCUMENT" : "FUNDING_SUMMARY", fundingId: funding.id, language })}>
        {t.document.view}
      </Button>
      {awaitsTransfer(funding) && <Button onClick={() => order.start(funding)}>{t.paymentOrder.action}</Button>}
      <Button variant={eft ? "normal" : "primary"} onClick={() => void navigate(`/fundings/${funding.id}`)}>
        {texts.view}
      </Button>
      <Button onClick={onAnother}>{texts.another}</Button>
      <DocumentLanguageSelect value={language} onChange={setLanguage} />
      {order.dialog}
    </SpaceBetween>
  );
}

/** A text for whoever sends the wire, when that is somebody else. */
function EmailText({ funding }: { funding: FundingDetail }) {
  const ledger = useLedger();
  if (ledger.data === undefined) {
    return null;
  }
  const amount = formatMoney(funding.amount);
  const fields = [
    `${texts.reference}: ${formatReference(funding.reference)}`,
    `${texts.amount}: ${amount}`,
    ...fieldsOf(funding).map(({ label, lines }) => `${label}: ${lines.join(", ")}`),
  ].join("\n");
  const text = t.addFunds.email({
    amount,
    reference: funding.reference,
    seller: funding.sellerName,
    account: ledger.data.accountId,
    fields,
    by: formatDate(funding.expectedBy),
    id: funding.id,
  });
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={texts.emailText}
          actions={<CopyToClipboard variant="button" copyButtonText={texts.copyEmail} textToCopy={text} copySuccessText={t.common.copied} copyErrorText={t.common.copyFailed} />}
        >
          {texts.email}
        </Header>
      }
    >
      <FormField stretch>
        <Textarea readOnly rows={12} value={text} ariaLabel={texts.email} />
      </FormField>
    </Container>
  );
}
