import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import { useState } from "react";

import { commands, type Attachment, type InvoiceDetail } from "../../backend/bindings";
import { useChange } from "../../backend/query";
import { ConfirmModal } from "../../components/confirm-modal";
import { columnDefinitions, type DataColumn } from "../../components/data-table";
import { InstantText } from "../../components/date-text";
import { EmptyState } from "../../components/empty-state";
import { useFlash } from "../../components/flash";
import { RefusalText } from "../../components/refusal-text";
import { useDownload } from "../../components/use-download";
import { formatBytes, t } from "../../i18n";

const texts = t.invoice.attachments;

const FILE: DataColumn<Attachment> = { id: "file", label: texts.file, cell: (it) => <bdi>{it.fileName}</bdi>, rowHeader: true };
const SIZE: DataColumn<Attachment> = { id: "size", label: texts.size, cell: (it) => formatBytes(it.sizeBytes), amount: true };
const WHEN: DataColumn<Attachment> = { id: "when", label: texts.when, cell: (it) => <InstantText instant={it.attachedAt} /> };

/** The seller's own PDFs of an invoice or credit memo: attach, save again, remove. */
export function Attachments({ invoice }: { invoice: InvoiceDetail }) {
  const flash = useFlash();
  const { download, running } = useDownload();
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const attach = useChange(() => commands.attachFile(invoice.id));
  const remove = useChange((it: Attachment) => commands.removeAttachment(it.id));

  const start = (): void =>
    attach.mutate(undefined, {
      onSuccess: (attached) => attached && flash({ type: "success", id: `attached-${invoice.id}`, header: texts.attached(attached.fileName) }),
      onError: (error) => flash({ type: "error", id: `attached-${invoice.id}`, header: texts.attachFailed, content: <RefusalText error={error} /> }),
    });
  const confirm = (it: Attachment): void =>
    remove.mutate(it, {
      onSuccess: () => {
        setRemoving(null);
        flash({ type: "success", id: `removed-${it.id}`, header: texts.removed(it.fileName) });
      },
    });
  const save = async (id: string): Promise<{ path: string }> => commands.downloadAttachment(id);

  const attachButton = (
    <Button loading={attach.isPending} onClick={start}>
      {texts.attach}
    </Button>
  );
  const actions: DataColumn<Attachment> = {
    id: "actions",
    label: texts.actions,
    cell: (it) => (
      <SpaceBetween direction="horizontal" size="s">
        <Button variant="inline-link" loading={running === it.id} ariaLabel={texts.downloadLabel(it.fileName)} onClick={() => void download(it.id, () => save(it.id))}>
          {texts.download}
        </Button>
        <Button variant="inline-link" ariaLabel={texts.removeLabel(it.fileName)} onClick={() => setRemoving(it)}>
          {texts.remove}
        </Button>
      </SpaceBetween>
    ),
  };
  return (
    <>
      <Table<Attachment>
        header={
          <Header variant="h2" counter={`(${String(invoice.attachments.length)})`} description={texts.description} actions={invoice.attachments.length > 0 && attachButton}>
            {texts.title}
          </Header>
        }
        items={invoice.attachments}
        columnDefinitions={columnDefinitions([FILE, SIZE, WHEN, actions])}
        trackBy="id"
        wrapLines
        ariaLabels={{ tableLabel: texts.title }}
        empty={<EmptyState title={texts.empty} text={texts.emptyText} action={attachButton} />}
      />
      {removing && (
        <ConfirmModal
          title={texts.removeTitle(removing.fileName)}
          action={texts.remove}
          running={remove.isPending}
          error={remove.error}
          onConfirm={() => confirm(removing)}
          onCancel={() => {
            remove.reset();
            setRemoving(null);
          }}
        >
          {texts.removeText}
        </ConfirmModal>
      )}
    </>
  );
}
