import Button from "@cloudscape-design/components/button";
import Grid from "@cloudscape-design/components/grid";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useRef, useState } from "react";

import { commands, type FundingDetail, type FundingMethodOption, type FundingOptions } from "../../backend/bindings";
import { splitFailure } from "../../backend/failure";
import { useChange, useRead } from "../../backend/query";
import { useDebounced } from "../../components/data-table/use-debounced";
import { QueryState } from "../../components/query-state";
import { useNavigate } from "../../components/routing";
import { formatDate, formatMoney, say, t, typedAmount } from "../../i18n";
import { AmountSection } from "./amount-section";
import { MethodSection } from "./method-section";
import { ReviewSection } from "./review-section";
import { Section, type SectionState } from "./section";
import { SummaryPanel } from "./summary-panel";
import { useDraft } from "./use-draft";

const STEPS = ["amount", "method", "review"] as const;

type Step = (typeof STEPS)[number];

/** How many months a suggestion covers until another number is chosen. */
const USUAL_MONTHS = 3;

/** Asking about each letter would be too often, and later than this would feel slow. */
const CHECK_DELAY_MS = 300;

function stateOf(section: Step, open: Step): SectionState {
  const difference = STEPS.indexOf(section) - STEPS.indexOf(open);
  return difference === 0 ? "open" : difference < 0 ? "done" : "ahead";
}

function usable(options: FundingOptions, via: string | null): FundingMethodOption | undefined {
  return options.methods.find((option) => option.via === via && option.refusal === null);
}

/** Amount, payment method and review, which open in turn, with what they mean beside them. */
export function AddFundsForm({ onAdded }: { onAdded: (funding: FundingDetail) => void }) {
  const navigate = useNavigate();
  const { draft, change, clear } = useDraft();
  const [step, setStep] = useState<Step>("amount");
  const [months, setMonths] = useState(USUAL_MONTHS);
  const asked = useDebounced(draft.amount.trim(), CHECK_DELAY_MS);
  const options = useRead(
    ["funding-options", draft.currency, asked, months],
    () => commands.fundingOptions({ currency: draft.currency, amount: asked === "" ? null : typedAmount(asked), months }),
    { keepPrevious: true },
  );
  const add = useChange(commands.addFunds);
  const sending = useRef(false);
  const failure = splitFailure(add.error, ["amount", "currency", "via"]);

  // A second click can come before the button is drawn as disabled.
  const send = (via: string): void => {
    if (sending.current) {
      return;
    }
    sending.current = true;
    add.mutate(
      { requestId: draft.requestId, amount: typedAmount(draft.amount), currency: draft.currency, via },
      {
        onSuccess: (funding) => {
          clear();
          onAdded(funding);
        },
        onError: (error) => {
          const refused = splitFailure(error, ["amount", "currency", "via"]).fields;
          setStep(refused.amount !== undefined || refused.currency !== undefined ? "amount" : refused.via !== undefined ? "method" : "review");
        },
        onSettled: () => {
          sending.current = false;
        },
      },
    );
  };
  const edit: typeof change = (next) => {
    add.reset();
    change(next);
  };

  return (
    <QueryState query={options} loading={t.addFunds.loading}>
      {(data) => {
        const method = usable(data, draft.via ?? "eft");
        // What is reviewed must be what is sent: never an earlier amount.
        const current = !options.isPlaceholderData && asked === draft.amount.trim();
        return (
          <Grid gridDefinition={[{ colspan: { default: 12, s: 8 } }, { colspan: { default: 12, s: 4 } }]}>
            <SpaceBetween size="l">
              <Section
                title={t.addFunds.sections.amount}
                state={stateOf("amount", step)}
                summary={data.preview ? formatMoney(data.preview.amount) : draft.amount}
                onChange={() => setStep("amount")}
              >
                <AmountSection
                  draft={draft}
                  options={data}
                  checking={!current}
                  months={months}
                  onMonths={setMonths}
                  refusal={failure.fields.amount ?? failure.fields.currency}
                  onChange={edit}
                  onContinue={() => setStep("method")}
                />
              </Section>
              <Section
                title={t.addFunds.sections.method}
                state={stateOf("method", step)}
                summary={method && `${method.method === "EFT" ? t.addFunds.method.eft : say(method.labelParts)}, ${t.addFunds.method.by(formatDate(method.expectedBy))}`}
                onChange={() => setStep("method")}
              >
                <MethodSection
                  draft={{ ...draft, via: draft.via ?? "eft" }}
                  options={data}
                  refusal={failure.fields.via}
                  onChange={edit}
                  onContinue={() => setStep("review")}
                />
              </Section>
              <Section title={t.addFunds.sections.review} state={stateOf("review", step)} summary={null} onChange={() => setStep("review")}>
                {!current && <StatusIndicator type="loading">{t.addFunds.amount.checking}</StatusIndicator>}
                {current && method && data.preview && (
                  <ReviewSection
                    amount={data.preview.amount}
                    method={method}
                    options={data}
                    preview={data.preview}
                    running={add.isPending}
                    problem={failure.rest}
                    onAdd={() => send(method.via)}
                  />
                )}
              </Section>
              <Button
                variant="link"
                disabled={add.isPending}
                onClick={() => {
                  clear();
                  void navigate("/advance-pay");
                }}
              >
                {t.addFunds.cancel}
              </Button>
            </SpaceBetween>
            <SummaryPanel options={data} />
          </Grid>
        );
      }}
    </QueryState>
  );
}
