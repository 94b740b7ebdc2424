import Badge from "@cloudscape-design/components/badge";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import type { CardsProps } from "@cloudscape-design/components/cards";
import Header from "@cloudscape-design/components/header";
import Icon from "@cloudscape-design/components/icon";
import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";

import type { BankAccount, Card, PaymentMethod, PaymentMethodKind } from "../../backend/bindings";
import { AddressText } from "../../components/address-fields";
import { CopyText } from "../../components/copy-text";
import { DateText } from "../../components/date-text";
import { PageLink } from "../../components/link";
import { PaymentMethodStatusIndicator } from "../../components/status";
import { formatMonth, say, t } from "../../i18n";

const says = t.paymentMethods;

const BANK = (
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M1 6 8 2l7 4H1ZM3 6v7M6.5 6v7M9.5 6v7M13 6v7M1 14h14" />
  </svg>
);

const CARD = (
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M1 3h14v10H1ZM1 6.5h14M3.5 10.5h3" />
  </svg>
);

const ICONS: Record<PaymentMethodKind, ReactNode> = { WIRE_TRANSFER: <Icon name="send" />, US_BANK_ACCOUNT: <Icon svg={BANK} />, CARD: <Icon svg={CARD} /> };

/** What can be done with a method. */
export interface MethodActions {
  onEdit: (method: PaymentMethod) => void;
  onSetDefault: (method: PaymentMethod) => void;
  /** The id of the method that is being made the default. */
  settingDefault: string | null | undefined;
  onRemove: (method: PaymentMethod) => void;
}

/** A method's card. */
export function methodCard(actions: MethodActions): CardsProps.CardDefinition<PaymentMethod> {
  return {
    header: (method) => (
      <Header
        variant="h2"
        description={method.id}
      >
        <SpaceBetween direction="horizontal" size="xs" alignItems="center">
          {ICONS[method.kind]}
          <PageLink to={`/payment-methods/${method.id}`} fontSize="heading-m">
            {say(method.labelParts)}
          </PageLink>
          {method.isDefault && <Badge color="blue">{says.defaultBadge}</Badge>}
        </SpaceBetween>
      </Header>
    ),
    sections: [
      { id: "details", content: (method) => <Details method={method} /> },
      { id: "actions", content: (method) => <MethodButtons method={method} defaultRefusal={method.unusable && say(method.unusableParts)} {...actions} /> },
    ],
  };
}

const accountItems = (account: BankAccount, addedOn: string): KeyValuePairsProps.Item[] => [
  { label: says.nameOnAccount, value: account.nameOnAccount },
  { label: says.ownership, value: account.ownership === "BUSINESS" ? says.business : says.personal },
  { label: says.routingNumber, value: <CopyText text={account.routingNumber} what={says.routingNumber} /> },
  { label: says.added, value: <DateText date={addedOn} /> },
  { label: says.billingAddress, value: <AddressText address={account.billingAddress} /> },
  { label: says.phone, value: account.phone ?? t.common.noValue },
];

const cardItems = (card: Card, addedOn: string): KeyValuePairsProps.Item[] => [
  { label: says.nameOnCard, value: card.nameOnCard },
  { label: says.expires, value: formatMonth(`${card.expires}-01`) },
  { label: says.added, value: <DateText date={addedOn} /> },
  { label: says.billingAddress, value: <AddressText address={card.billingAddress} /> },
];

const TEXTS: Record<PaymentMethodKind, string | null> = { WIRE_TRANSFER: says.wireText, US_BANK_ACCOUNT: null, CARD: says.cardText };

/** What is known of a method. */
export function Details({ method, columns = 2 }: { method: PaymentMethod; columns?: number }) {
  const { bankAccount: account, card } = method;
  const usedBy = method.usedByParts.length > 0 ? method.usedByParts.map((user) => <div key={user.code}>{say(user)}</div>) : says.nothing;
  const tags = Object.entries(account?.tags ?? {});
  const text = TEXTS[method.kind];
  return (
    <SpaceBetween size="s">
      {text !== null && <Box color="text-body-secondary">{text}</Box>}
      {method.unusable !== null && <Box color="text-status-error">{say(method.unusableParts)}</Box>}
      <KeyValuePairs
        columns={columns}
        items={[
          { label: says.status, value: <PaymentMethodStatusIndicator status={method.status} /> },
          { label: says.usedBy, value: usedBy },
          ...(account ? accountItems(account, method.addedOn) : []),
          ...(card ? cardItems(card, method.addedOn) : []),
          ...(tags.length > 0
            ? [
                {
                  label: says.tags,
                  value: (
                    <SpaceBetween direction="horizontal" size="xxs">
                      {tags.map(([key, value]) => (
                        <Badge key={key}>{value === "" ? key : `${key}: ${value}`}</Badge>
                      ))}
                    </SpaceBetween>
                  ),
                },
              ]
            : []),
        ]}
      />
    </SpaceBetween>
  );
}

/** What can be done with a method; what can't says why. */
export function MethodButtons({ method, defaultRefusal, onEdit, onSetDefault, settingDefault, onRemove }: { method: PaymentMethod; defaultRefusal: string | null } & MethodActions) {
  const refusal = method.isDefault ? says.isDefaultAlready : defaultRefusal;
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {method.bankAccount && (
        <Button onClick={() => onEdit(method)} ariaLabel={says.editOf(say(method.labelParts))}>
          {says.edit}
        </Button>
      )}
      <Button
        onClick={() => onSetDefault(method)}
        ariaLabel={says.setDefaultOf(say(method.labelParts))}
        loading={settingDefault === method.id}
        disabled={refusal !== null}
        disabledReason={refusal ?? undefined}
      >
        {says.setDefault}
      </Button>
      <Button
        onClick={() => onRemove(method)}
        ariaLabel={says.removeOf(say(method.labelParts))}
        disabled={method.removalRefusal !== null}
        disabledReason={method.removalRefusal === null ? undefined : say(method.removalRefusalParts)}
      >
        {says.remove}
      </Button>
    </SpaceBetween>
  );
}
