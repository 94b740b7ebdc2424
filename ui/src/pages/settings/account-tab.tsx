import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";

import type { LedgerInfo } from "../../backend/bindings";
import { AddressText } from "../../components/address-fields";
import { CopyText } from "../../components/copy-text";
import { sayOr, t } from "../../i18n";
import { AccountForm } from "./account-form";

const says = t.settings.account;

/** The payer account, shown or edited. */
export function AccountTab({ info }: { info: LedgerInfo }) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return <AccountForm info={info} onDone={() => setEditing(false)} />;
  }
  return (
    <SpaceBetween size="l">
      {info.documentProblem !== null && (
        <Alert type="warning" header={says.unprintable}>
          {sayOr(info.documentProblemParts, info.documentProblem)}
        </Alert>
      )}
      <Container
        header={
          <Header variant="h2" description={says.description} actions={<Button onClick={() => setEditing(true)}>{t.common.edit}</Button>}>
            <bdi>{info.accountName}</bdi>
          </Header>
        }
      >
        <KeyValuePairs
          columns={3}
          items={[
            { label: says.name, value: <bdi>{info.accountName}</bdi> },
            { label: says.id, value: <CopyText text={info.accountId} what={says.id} /> },
            { label: says.kind, value: info.payerAccount ? says.payer : says.member },
            { label: says.address, value: info.billingAddress ? <AddressText address={info.billingAddress} /> : says.noAddress },
            { label: says.seller, value: <bdi>{info.sellerName}</bdi> },
            { label: says.currency, value: info.currency },
            {
              label: says.registered,
              value: <StatusIndicator type={info.registered ? "success" : "stopped"}>{info.registered ? says.isRegistered : says.notRegistered}</StatusIndicator>,
            },
          ]}
        />
      </Container>
    </SpaceBetween>
  );
}
