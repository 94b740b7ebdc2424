import type { PaymentMethod } from "../../backend/bindings";
import { ConfirmModal } from "../../components/confirm-modal";
import { useFlash } from "../../components/flash";
import { say, t } from "../../i18n";
import { useRemoval } from "./use-payment-methods";

const says = t.paymentMethods;

/** Asks whether a payment method is to be removed. */
export function Removal({ method, onClose, onRemoved }: { method: PaymentMethod; onClose: () => void; onRemoved: () => void }) {
  const flash = useFlash();
  const removal = useRemoval();
  const remove = () =>
    removal.mutate(method.id, {
      onSuccess: () => {
        flash({ type: "success", content: says.removed(say(method.labelParts)) });
        onRemoved();
      },
    });
  return (
    <ConfirmModal title={says.removeTitle(say(method.labelParts))} action={says.remove} running={removal.isPending} error={removal.error} onConfirm={remove} onCancel={onClose}>
      {says.removeText}
    </ConfirmModal>
  );
}
