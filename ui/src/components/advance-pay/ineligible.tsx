import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import type { EligibilityCondition } from "../../backend/bindings";
import { useNavigate } from "../routing";
import { say, t } from "../../i18n";
import { WhatItDoes } from "./register";

const texts = t.advancePay.ineligible;

/** Which condition of registering does not hold, and what would change it (R2). */
export function Ineligible({ conditions }: { conditions: readonly EligibilityCondition[] }) {
  const navigate = useNavigate();
  return (
    <Container
      header={<Header variant="h2">{texts.title}</Header>}
      footer={
        <SpaceBetween direction="horizontal" size="xs">
          <Button onClick={() => void navigate("/payment-methods")}>{texts.paymentMethods}</Button>
          <Button onClick={() => void navigate("/settings")}>{texts.settings}</Button>
        </SpaceBetween>
      }
    >
      <SpaceBetween size="m">
        <Box variant="p">{texts.intro}</Box>
        {conditions.map(({ condition, conditionParts, met, remedyParts }) => (
          <div key={condition}>
            <StatusIndicator type={met ? "success" : "error"} iconAriaLabel={met ? texts.met : texts.notMet}>
              {say(conditionParts)}
            </StatusIndicator>
            {remedyParts.length > 0 && <Box padding={{ left: "l" }}>{say(remedyParts)}</Box>}
          </div>
        ))}
        <WhatItDoes />
      </SpaceBetween>
    </Container>
  );
}
