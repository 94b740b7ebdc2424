import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import DatePicker from "@cloudscape-design/components/date-picker";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useRef, useState } from "react";

import { commands } from "../backend/bindings";
import { useChange, useRead } from "../backend/query";
import { civilDay } from "../components/civil-day";
import { useFlash } from "../components/flash";
import { FocusFirstField } from "../components/focus-first-field";
import { addDays, formatDate, t } from "../i18n";
import { ClockReport } from "./clock-report";

const QUICK_DAYS = [7, 30];

/** Moves the simulated date of a sandbox forward, and says what happened on the way. */
export function ClockModal({ today, onClose }: { today: string; onClose: () => void }) {
  const flash = useFlash();
  const form = useRef<HTMLFormElement>(null);
  const [to, setTo] = useState(addDays(today, 1));
  const [problem, setProblem] = useState<string | null>(null);
  const summary = useRead(["account-summary"], commands.accountSummary);
  const advance = useChange((date: string) => commands.advanceClock(date));
  const nextDue = summary.data?.nextAutomaticPayments.map((next) => next.dueOn).filter((due) => due > today).sort()[0];

  const choose = (date: string) => {
    setTo(date);
    setProblem(null);
  };
  const move = () => {
    const refusal = to === "" ? t.frame.clock.incomplete : to <= today ? t.frame.clock.later(formatDate(today)) : null;
    setProblem(refusal);
    if (refusal) {
      return;
    }
    advance.mutate(to, {
      onSuccess: (report) => {
        flash({
          id: "clock",
          type: report.unpaid.length > 0 ? "warning" : "success",
          header: t.frame.clock.done(formatDate(report.today)),
          content: <ClockReport report={report} />,
        });
        onClose();
      },
    });
  };

  return (
    <Modal visible header={t.frame.clock.title} closeAriaLabel={t.common.close} onDismiss={() => advance.isPending || onClose()}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <FocusFirstField inside={form} />
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link" formAction="none" onClick={onClose} disabled={advance.isPending}>
                {t.common.cancel}
              </Button>
              <Button variant="primary" loading={advance.isPending}>
                {t.frame.clock.move}
              </Button>
            </SpaceBetween>
          }
        >
          <SpaceBetween size="m">
            <Box variant="p">{t.frame.clock.text}</Box>
            <div>
              <Box variant="awsui-key-label">{t.frame.clock.now}</Box>
              {formatDate(today)}
            </div>
            <FormField label={t.frame.clock.quick}>
              <SpaceBetween direction="horizontal" size="xs">
                <Button formAction="none" onClick={() => choose(addDays(today, 1))}>
                  {t.frame.clock.nextDay}
                </Button>
                {nextDue && (
                  <Button formAction="none" onClick={() => choose(nextDue)}>
                    {t.frame.clock.nextDue}
                  </Button>
                )}
                {QUICK_DAYS.map((days) => (
                  <Button key={days} formAction="none" onClick={() => choose(addDays(today, days))}>
                    {t.frame.clock.days(days)}
                  </Button>
                ))}
              </SpaceBetween>
            </FormField>
            <FormField label={t.frame.clock.to} constraintText={t.frame.clock.hint} errorText={problem}>
              <DatePicker
                value={to}
                onChange={({ detail }) => choose(detail.value)}
                format="iso"
                inputFormat="iso"
                placeholder="YYYY-MM-DD"
                isDateEnabled={(date) => civilDay(date) > today}
              />
            </FormField>
            {advance.error && <Alert type="error">{advance.error.message}</Alert>}
          </SpaceBetween>
        </Form>
      </form>
    </Modal>
  );
}
