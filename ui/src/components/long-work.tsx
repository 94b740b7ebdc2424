import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ProgressBar from "@cloudscape-design/components/progress-bar";
import SpaceBetween from "@cloudscape-design/components/space-between";

import type { LongTask } from "../backend/long-task";
import { t } from "../i18n";
import { Working } from "./working";

/** How far long work is, and a way to cancel it. */
export function LongWork({ task, label, text }: { task: Pick<LongTask<unknown, never>, "percent" | "cancel" | "canceling">; label: string; text: string }) {
  return (
    <SpaceBetween size="s">
      {task.percent === null ? <Working label={label} text={text} /> : <ProgressBar value={task.percent} label={label} description={text} />}
      <Box textAlign={task.percent === null ? "center" : "left"}>
        <Button loading={task.canceling} loadingText={t.common.canceling} onClick={task.cancel}>
          {t.common.cancel}
        </Button>
      </Box>
    </SpaceBetween>
  );
}
