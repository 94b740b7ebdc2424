import { commands, type KeyInfo } from "../../../backend/bindings";
import type { BackendError } from "../../../backend/host";
import { useRead } from "../../../backend/query";
import { isLocked } from "../../../components/locked";

/** Whether the encrypted fields can be read now. */
export interface Lock {
  state: "readable" | "locked" | "unknown";
  /** Why they can't. */
  error: BackendError | null;
  /** Tries once more. */
  retry: () => void;
  retrying: boolean;
}

/** Finds out whether the key is at hand by reading something that it encrypts: the seller's bank details. */
export function useLock(key: KeyInfo): Lock {
  const probe = useRead(["seller-profile"], commands.sellerProfile);
  const retry = () => void probe.refetch();
  const retrying = probe.isFetching;
  if (isLocked(probe.error)) {
    return { state: "locked", error: probe.error, retry, retrying };
  }
  const read = probe.data !== undefined && probe.data.bankDetails.length + probe.data.history.length > 0;
  return { state: read && key.sealedFields > 0 ? "readable" : "unknown", error: null, retry, retrying };
}
