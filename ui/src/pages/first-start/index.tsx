import Alert from "@cloudscape-design/components/alert";
import AppLayout from "@cloudscape-design/components/app-layout";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import ContentLayout from "@cloudscape-design/components/content-layout";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Tiles from "@cloudscape-design/components/tiles";
import { useCallback, useEffect, useState } from "react";

import { commands, type Startup } from "../../backend/bindings";
import { useSwitch } from "../../backend/query";
import { useRestore } from "../../components/restore-backup";
import { useLocation, useNavigate } from "../../components/routing";
import { t } from "../../i18n";
import styles from "./first-start.module.css";
import { keepDraft, readDraft } from "./draft";
import { SetUp } from "./set-up";
import type { AccountValues } from "./values";

const says = t.firstStart;

type Choice = "set-up" | "sample";

/** What the program shows before it has a ledger: set up the account, look around in the sample, or restore a backup. */
export default function FirstStartPage({ startup }: { startup: Startup }) {
  const location = useLocation();
  const [choice, setChoice] = useState<Choice>("set-up");
  const navigate = useNavigate();
  const settingUp = location.pathname === "/set-up";
  // Kept here, so that going back to the choice and forth again loses nothing that was typed; and in the draft, for when the sample was open between.
  const [typed, setTyped] = useState<AccountValues>(() => readDraft(startup));
  const type = useCallback((values: AccountValues) => {
    setTyped(values);
    keepDraft(values);
  }, []);
  const [step, setStep] = useState(0);
  const sample = useSwitch(() => commands.openSample());
  const restore = useRestore({ first: true });

  useEffect(() => {
    document.title = t.common.product;
  }, []);

  const content = settingUp ? (
    <SetUp startup={startup} typed={typed} onType={type} step={step} onStep={setStep} onBack={() => void navigate("/")} />
  ) : (
    <ContentLayout
      header={
        <Header variant="h1" description={says.description}>
          {says.title}
        </Header>
      }
    >
      <Container>
        <SpaceBetween size="l">
          <FormField label={says.choose} stretch>
            <Tiles
              value={choice}
              onChange={({ detail }) => setChoice(detail.value as Choice)}
              items={[
                { value: "set-up", label: says.setUp, description: says.setUpText },
                { value: "sample", label: says.sample, description: says.sampleText },
              ]}
            />
          </FormField>
          {sample.error && <Alert type="error">{sample.error.message}</Alert>}
          <div className={styles.actions}>
            <Button loading={restore.choosing} onClick={restore.file}>
              {t.backup.restore.title}
            </Button>
            <Button
              variant="primary"
              loading={sample.isPending}
              onClick={() => (choice === "sample" ? sample.mutate() : void navigate("/set-up"))}
            >
              {choice === "sample" ? says.openSample : says.setUp}
            </Button>
          </div>
        </SpaceBetween>
      </Container>
      {restore.dialog}
    </ContentLayout>
  );
  return <AppLayout headerSelector="#top-bar" navigationHide toolsHide maxContentWidth={960} contentType={settingUp ? "wizard" : "form"} content={<div className={styles.content}>{content}</div>} />;
}
