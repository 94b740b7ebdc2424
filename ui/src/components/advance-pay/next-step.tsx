import Alert, { type AlertProps } from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";

import type { NextStep, NextStepKind } from "../../backend/bindings";
import { formatDate, formatMoney, t } from "../../i18n";
import { recordAddress } from "../record-address";
import { useNavigate } from "../routing";

const texts = t.advancePay.nextStep;

const TYPES: Record<NextStepKind, AlertProps.Type> = {
  CURE_DEFICIT: "error",
  ASK_ABOUT_FUNDING: "warning",
  SEND_TRANSFER: "info",
  ADD_FUNDS: "warning",
  WAIT: "info",
  ALL_COVERED: "success",
  NOTHING_OPEN: "success",
};

const ADDS_FUNDS: readonly NextStepKind[] = ["CURE_DEFICIT", "ADD_FUNDS"];

/** What the owner does next about a balance, with the way there. */
export function NextStepAlert({ step }: { step: NextStep }) {
  const navigate = useNavigate();
  const { kind, fundingId } = step;
  const [label, address] = ADDS_FUNDS.includes(kind) ? [t.advancePay.addFunds, "/advance-pay/add-funds"] : [t.advancePay.attention.view, fundingId === null ? null : recordAddress(fundingId)];
  return (
    <Alert type={TYPES[kind]} header={texts.title[kind]} action={address !== null && <Button onClick={() => void navigate(address)}>{label}</Button>}>
      {texts.text[kind](step.amount === null ? "" : formatMoney(step.amount), step.on === null ? "" : formatDate(step.on), fundingId ?? "")}
    </Alert>
  );
}
