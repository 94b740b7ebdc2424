import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type FileColumns } from "../../backend/bindings";
import { useChange } from "../../backend/query";
import { t } from "../../i18n";
import { useForm } from "../use-form";
import { FirstRows } from "./first-rows";
import { MatchFields } from "./match-fields";
import { check, fromFile, toRequest } from "./values";

const says = t.matchColumns;

/** Says where the columns of a file are: once for all files with its first line. `onMatched` is called once that is remembered. */
export function MatchColumns({ file, onMatched, onCancel }: { file: FileColumns; onMatched: () => void; onCancel: () => void }) {
  const names = file.columns.map(({ column }) => column);
  const form = useForm(() => fromFile(file), (values) => check(file.kind, values), names, "columns.");
  const match = useChange(commands.mapColumns);
  const submit = form.submit((values) => match.mutate(toRequest(file, values), { onSuccess: onMatched, onError: form.refuse }));
  return (
    <form id={form.id} onSubmit={submit} noValidate>
      <Form
        errorText={form.refused}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={onCancel} disabled={match.isPending}>
              {t.common.cancel}
            </Button>
            <Button variant="primary" loading={match.isPending}>
              {says.use}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <Container
            header={
              <Header variant="h2" description={says.description}>
                {says.title}
              </Header>
            }
          >
            <MatchFields file={file} form={form} />
          </Container>
          <FirstRows file={file} />
        </SpaceBetween>
      </Form>
    </form>
  );
}
