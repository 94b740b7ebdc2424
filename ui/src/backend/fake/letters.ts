/** The letters that the fake's documents can't print: pictures. The real ones lack other scripts, too. */
import type { LedgerInfo, SellerBankDetails, Sentence } from "../bindings";
import { englishIfAny } from "./said";

interface Problem {
  documentProblem: string | null;
  documentProblemParts: Sentence[];
}

/** The first picture in one of these texts, by the field that each stands in. */
function unprintable(texts: Record<string, string>): Problem {
  for (const [field, text] of Object.entries(texts)) {
    const letter = /\p{Extended_Pictographic}/u.exec(text)?.[0];
    if (letter !== undefined) {
      const code = `U+${letter.codePointAt(0)?.toString(16).toUpperCase() ?? ""}`;
      const documentProblemParts: Sentence[] = [{ code: "DOCUMENT_LETTER", params: { letter: `'${letter}'`, code, field } }];
      return { documentProblem: englishIfAny(documentProblemParts), documentProblemParts };
    }
  }
  return { documentProblem: null, documentProblemParts: [] };
}

type Account = Pick<LedgerInfo, "accountName" | "billingAddress">;

const account = ({ accountName, billingAddress }: Account) => ({ payerName: accountName, payerAddress: Object.values(billingAddress ?? {}).join(" ") });

/** What keeps documents from naming an account. */
export function unprintableAccount(info: Account): Problem {
  return unprintable(account(info));
}

/** What would keep a funding document from being made. */
export function unprintableTransfer(info: Account, bank: SellerBankDetails | null): Problem {
  return unprintable({ ...account(info), beneficiaryName: bank?.beneficiaryName ?? "", bankName: bank?.bankName ?? "" });
}
