import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";

import type { FundingMethodOption, FundingOptions, FundingPreview, Money, SellerBankDetails } from "../../backend/bindings";
import { useNavigate } from "../../components/routing";
import { SellerBankFields } from "../../components/seller-bank-fields";
import { SellerBankForm } from "../../components/seller-bank-form";
import { formatDate, formatMoney, say, sayOr, t } from "../../i18n";
import { UnusedNote } from "./advice";

const texts = t.addFunds.review;

/** Everything in words, and the one button that asks for it. */
export function ReviewSection({
  amount,
  method,
  options,
  preview,
  running,
  problem,
  onAdd,
}: {
  amount: Money;
  method: FundingMethodOption;
  options: FundingOptions;
  preview: FundingPreview;
  running: boolean;
  problem: string | null;
  onAdd: () => void;
}) {
  const eft = method.method === "EFT";
  const label = eft ? t.addFunds.method.eft.toLowerCase() : say(method.labelParts);
  const needsBank = eft && options.sellerBank === null;
  return (
    <SpaceBetween size="l">
      <SpaceBetween size="s">
        <Box variant="p">{texts.sentence(formatMoney(amount), label, options.sellerName)}</Box>
        <Box variant="p">
          {eft ? texts.eftSentence(formatDate(method.expectedBy)) : texts.bankSentence(formatDate(method.expectedFrom), formatDate(method.expectedBy))}
        </Box>
        <Box variant="p">{texts.pays(options.sellerName, amount.currency)}</Box>
        {preview.moreThanUsed ? <UnusedNote preview={preview} /> : <Alert type="info">{texts.final}</Alert>}
      </SpaceBetween>
      <Unprintable method={method} />
      {eft && <ReceivingBank details={options.sellerBank} options={options} />}
      {problem !== null && (
        <Alert type="error" header={texts.failed}>
          {problem}
        </Alert>
      )}
      <Button variant="primary" loading={running} disabled={needsBank} disabledReason={texts.needsBank} onClick={onAdd}>
        {texts.action}
      </Button>
    </SpaceBetween>
  );
}

/** A letter in a name or an address that the document can't print: said before it is asked for, with the way to change it. */
function Unprintable({ method }: { method: FundingMethodOption }) {
  const navigate = useNavigate();
  if (method.documentProblem === null) {
    return null;
  }
  return (
    <Alert type="warning" header={texts.unprintable} action={<Button onClick={() => void navigate("/settings?tab=account")}>{texts.openAccount}</Button>}>
      <Box variant="p">
        {sayOr(method.documentProblemParts, method.documentProblem)}
      </Box>
      <Box variant="p">{texts.unprintableText}</Box>
    </Alert>
  );
}

/** The seller's bank details in full, or where to enter them: a funding document needs them. */
function ReceivingBank({ details, options }: { details: SellerBankDetails | null; options: FundingOptions }) {
  const [editing, setEditing] = useState(false);
  if (details === null) {
    return (
      <Container header={<Header variant="h3">{texts.bankMissing}</Header>}>
        <SpaceBetween size="m">
          <Box color="text-body-secondary">{texts.bankMissingText}</Box>
          <SellerBankForm currency={options.currency} onSaved={() => setEditing(false)} />
        </SpaceBetween>
      </Container>
    );
  }
  const edit = editing ? undefined : <Button onClick={() => setEditing(true)}>{texts.edit}</Button>;
  return (
    <Container
      header={
        <Header variant="h3" actions={edit} description={t.addFunds.bank.confirmedAt(formatDate(details.confirmedAt.slice(0, 10)))}>
          {texts.bankTitle}
        </Header>
      }
    >
      {editing ? (
        <SellerBankForm currency={options.currency} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      ) : (
        <SpaceBetween size="m">
          <SellerBankFields details={details} columns={2} />
          <Box color="text-body-secondary">
            <Box variant="strong">{texts.correct}</Box> {texts.correctText}
          </Box>
        </SpaceBetween>
      )}
    </Container>
  );
}
