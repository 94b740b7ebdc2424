import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import { useState } from "react";

import { commands, type Currency, type SellerBankDetails, type SellerProfile } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { InstantText } from "../../components/date-text";
import { EmptyState } from "../../components/empty-state";
import { useFlash } from "../../components/flash";
import { QueryState } from "../../components/query-state";
import { SellerBankFields } from "../../components/seller-bank-fields";
import { SellerBankForm } from "../../components/seller-bank-form";
import { t } from "../../i18n";
import { historyColumns } from "./columns";

const says = t.settings.seller;

/** Where the seller receives money, per currency, and what was on record before. */
export function SellerTab() {
  const profile = useRead(["seller-profile"], commands.sellerProfile);
  const [editing, setEditing] = useState<Currency | null>(null);
  const flash = useFlash();
  return (
    <QueryState query={profile} loading={t.sellerBank.loading}>
      {(data) =>
        editing ? (
          <Container header={<Header variant="h2">{says.formTitle(data.name)}</Header>}>
            <SellerBankForm
              currency={editing}
              onCancel={() => setEditing(null)}
              onSaved={(saved, currency) => {
                flash({ type: "success", content: t.sellerBank.saved(saved.name, currency) });
                setEditing(null);
              }}
            />
          </Container>
        ) : (
          <SpaceBetween size="l">
            {data.currencies.map((currency) => (
              <Current key={currency} profile={data} currency={currency} onEdit={() => setEditing(currency)} />
            ))}
            <Table
              variant="container"
              items={data.history}
              columnDefinitions={historyColumns}
              wrapLines
              header={
                <Header variant="h2" description={says.historyText} counter={`(${data.history.length})`}>
                  {says.history}
                </Header>
              }
              ariaLabels={{ tableLabel: says.history }}
              empty={says.historyEmpty}
            />
          </SpaceBetween>
        )
      }
    </QueryState>
  );
}

function Current({ profile, currency, onEdit }: { profile: SellerProfile; currency: Currency; onEdit: () => void }) {
  const details = profile.bankDetails.find((it) => it.currency === currency);
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={details && <Confirmed details={details} />}
          actions={
            details && (
              <Button onClick={onEdit} ariaLabel={says.editOf(currency)}>
                {says.edit}
              </Button>
            )
          }
        >
          {says.title(currency)}
        </Header>
      }
    >
      {details ? (
        <SellerBankFields details={details} />
      ) : (
        <EmptyState title={says.emptyTitle} text={says.emptyText(profile.name, currency)} action={<Button onClick={onEdit}>{says.enter}</Button>} />
      )}
    </Container>
  );
}

function Confirmed({ details }: { details: SellerBankDetails }) {
  return (
    <>
      {says.confirmed} <InstantText instant={details.confirmedAt} />
    </>
  );
}
