import type { ApiError, ErrorCode } from "../backend/bindings";

/** Refusals that come of the ledger's key not being at hand. */
const LOCKED: readonly ErrorCode[] = ["KEY_MISSING", "KEY_WRONG", "KEYRING_UNAVAILABLE", "PASSPHRASE_NEEDED"];

/** Whether something was refused because the ledger's key is not at hand. */
export function isLocked(error: Pick<ApiError, "code" | "field"> | null | undefined): boolean {
  return error !== null && error !== undefined && error.field === null && LOCKED.includes(error.code);
}
