import type { Sentences } from "../sentences";

/** The backend's sentences in French. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} était à payer depuis le {due}} other {{number} est arrivée à échéance le {due}}} ; {amount} ont donc été prélevés le {on} sur le <balance>solde Advance Pay</balance> de {seller}, qui contenait ensuite {left}{rest, select, none {} other { ; {rest} de la facture restaient à payer}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} était à payer depuis le {due}} other {{number} est arrivée à échéance le {due}}}, et les avoirs paient en premier : {amount} ont été affectés le {on} depuis {source}, qui contenait ensuite {left}{rest, select, none {} other { ; {rest} de la facture restaient à payer}}.",
  APPLIED_BY_HAND:
    "Vous avez affecté {amount} à {number} le {on} depuis {source}, qui contenait ensuite {left}{rest, select, none {} other { ; {rest} de la facture restaient à payer}}.",
  CHARGED_BY_HAND: "Vous avez débité {source} de {amount} pour {number} le {on}{rest, select, none {} other { ; {rest} de la facture restaient à payer}}.",
  CHARGED:
    "{late, select, yes {{number} était à payer depuis le {due}} other {{number} est arrivée à échéance le {due}}} ; {source} a été débité de {amount} le {on}, {why, select, NOT_REGISTERED {car le compte n’était pas inscrit à Advance Pay} NOT_ELIGIBLE {car Advance Pay ne peut pas payer les frais Marketplace} DEFICIT {car un découvert suspendait le paiement automatique depuis Advance Pay} PAID_TODAY {car Advance Pay en avait déjà payé une partie ce jour-là} USED_UP {car le <balance>solde Advance Pay</balance> ne suffisait pas} other {car c’est le mode de paiement de cette facture}}.",
  CHARGE_EXPECTED: "La réponse de la banque est attendue au plus tard le {by}.",
  CHARGE_WENT_THROUGH: "Le débit a abouti{on, select, none {} other { le {on}}}.",
  CHARGE_REFUSED: "Le débit a été refusé{on, select, none {} other { le {on}}} ; le montant est de nouveau dû.",
  UNPAID:
    "{number} était à payer le {due} : {amount} en restent impayés, car {gap, select, NOT_REGISTERED {le compte n’est pas inscrit à Advance Pay} NOT_ELIGIBLE {Advance Pay ne peut pas payer les frais Marketplace} DEFICIT {un approvisionnement rejeté a laissé le <balance>solde Advance Pay</balance> de {seller} à {deficit}, ce qui suspend les paiements depuis ce solde} PAID_TODAY {Advance Pay en a déjà payé une partie aujourd’hui et ne paie une facture qu’une fois par jour} other {le <balance>solde Advance Pay</balance> de {seller} est épuisé}}{method, select, UNUSABLE {, et aucun mode de paiement ne peut être débité : {why}} BALANCE_NEXT_DAY {, et aucun mode de paiement n’est débité de ce que le solde peut payer demain} other {, et le débit du mode de paiement a été refusé le {refused}}}.",
  WILL_NOT_BE_PAID:
    "{number} arrive à échéance le {due}. En l’état, {amount} sur {open} ne seront pas payés, car {gap, select, NOT_REGISTERED {le compte n’est pas inscrit à Advance Pay} NOT_ELIGIBLE {Advance Pay ne peut pas payer les frais Marketplace} DEFICIT {un approvisionnement rejeté a laissé le <balance>solde Advance Pay</balance> de {seller} à {deficit}, ce qui suspend les paiements depuis ce solde} PAID_TODAY {Advance Pay en a déjà payé une partie aujourd’hui et ne paie une facture qu’une fois par jour} other {le <balance>solde Advance Pay</balance> de {seller} est épuisé}}{method, select, UNUSABLE {, et aucun mode de paiement ne peut être débité : {why}} BALANCE_NEXT_DAY {, et aucun mode de paiement n’est débité de ce que le solde peut payer demain} other {, et le débit du mode de paiement a été refusé le {refused}}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} arrive à échéance le {due}. En l’état, {amount} sur {open} ne seront pas payés.",
  REGISTER_AND_ADD_FUNDS: "Inscrivez-vous à Advance Pay et ajoutez des fonds, ou faites d’un compte bancaire le mode de paiement par défaut.",
  PAY_BY_ANOTHER_METHOD: "Effectuez le paiement vous-même avec un autre mode de paiement, ou payez en dehors de la console.",
  TRIED_AGAIN_TOMORROW: "Une nouvelle tentative aura lieu demain pour le reste.",
  ADD_FUNDS_TO_PAY: "Ajoutez des fonds : la facture est payée dès leur arrivée.",
  OR_PAY_BY_HAND: "Ou effectuez le paiement vous-même.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} arrive à échéance le {due}. En l’état, {open} seront alors payés depuis le <balance>solde Advance Pay</balance> de {seller}.",
  WILL_BE_CHARGED: "{number} arrive à échéance le {due}. En l’état, {method} sera alors débité de {open}.",
  WILL_BE_PAID_BY_BOTH:
    "{number} arrive à échéance le {due}. En l’état, Advance Pay paiera alors ce qu’il peut de {open}, et {method} sera débité du reste.",
  PAID_WHEN_NEXT_SETTLED: "{number} était à payer le {due} et sera payée au prochain règlement des paiements dus.",
  IMPORT_UNDONE: "L’import de {number} a été annulé : le document ne compte plus.",
  MEMO_USED_UP: "L’avoir {number} est épuisé.",
  MEMO_LEFT:
    "Il reste {amount} de l’avoir {number}. Il paie les prochaines factures de {seller} en {currency} arrivant à échéance, avant Advance Pay.",
  CLOCK_WENT_BACK:
    "Le paiement automatique est suspendu : l’horloge indique le {today}, mais des paiements ont déjà été faits pour le {last}. Réglez l’horloge de cet ordinateur. Si elle est juste maintenant et était fausse alors, confirmez-le sur la page Paiements ou avec `advance-pay settle --accept-clock`.",
  DEFICIT_PAUSES: "Un approvisionnement rejeté a laissé le solde à {balance}. Les paiements depuis ce solde sont suspendus jusqu’à ce que vous ajoutiez au moins ce montant.",
  CHARGE_ANSWER_OVERDUE: "{id} : la réponse au débit de {amount} pour {number} était attendue au plus tard le {by}. A-t-il abouti ?",

  // Names
  US_BANK_ACCOUNT: "Compte bancaire américain ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "Virement",
  EFT: "Virement électronique",
  ELECTRONIC_FUNDS_TRANSFER: "Virement électronique",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "avoir {number}",
  UNAPPLIED_CASH: "encaissement {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "un virement ne peut pas être débité automatiquement, vous l’envoyez vous-même",
  CARD_FOR_FUNDS_CLAUSE: "une carte paie des factures, mais ne peut pas ajouter de fonds Advance Pay",
  MARKED_INVALID_CLAUSE: "{method} est signalé non valide par sa banque",
  EXPIRED_CLAUSE: "{method} a expiré fin {month}",
  REMOVED_CLAUSE: "{method} a été supprimé",
  BANK_ELSEWHERE_CLAUSE: "un compte bancaire américain ne paie qu’AWS Inc. en USD, pas {seller} en {currency}",
  WIRE_NOT_CHARGEABLE: "Un virement ne peut pas être débité automatiquement : vous l’envoyez vous-même.",
  CARD_FOR_FUNDS: "Une carte paie des factures, mais ne peut pas ajouter de fonds Advance Pay.",
  MARKED_INVALID: "{method} est signalé non valide par sa banque.",
  EXPIRED: "{method} a expiré fin {month}.",
  REMOVED: "{method} a été supprimé.",
  BANK_ELSEWHERE: "Un compte bancaire américain ne paie qu’AWS Inc. en USD, pas {seller} en {currency}.",
  NOT_DEFAULT_MARKED_INVALID: "{method} est signalé non valide par sa banque et ne peut donc pas être le mode par défaut.",
  NOT_DEFAULT_EXPIRED: "{method} a expiré fin {month} et ne peut donc pas être le mode par défaut.",
  NOT_DEFAULT_REMOVED: "{method} a été supprimé et ne peut donc pas être le mode par défaut.",
  NOT_DEFAULT: "Ce mode de paiement ne peut pas être le mode par défaut : {why}.",
  WIRE_ALWAYS_THERE: "Le virement est toujours disponible et ne peut pas être supprimé.",
  IS_DEFAULT: "{method} est le mode de paiement par défaut. <methods>Choisissez-en d’abord un autre par défaut</methods>.",
  IN_USE: "{method} est utilisé : {uses} {count, plural, one {est} other {sont}} en cours de traitement. La suppression est possible dès que la banque a répondu.",
  USE: "{id} ({amount})",
  MORE_USES: "{count} autres",
  FUNDINGS_PROCESSING: "{count, plural, one {# approvisionnement} other {# approvisionnements}} en cours de traitement",
  PAYMENTS_PROCESSING: "{count, plural, one {# paiement} other {# paiements}} en cours de traitement",
  MARKETPLACE_INVOICES: "Factures Marketplace",
  FIXED_AT_REGISTRATION: "Une facture Marketplace est débitée du mode de paiement par défaut du jour de votre inscription.",

  // What comes next
  TRANSFER_OVERDUE:
    "Le virement était attendu au plus tard le {by}. S’il est arrivé, enregistrez sa réception ; s’il n’a jamais été envoyé, envoyez-le ou annulez cet approvisionnement.",
  SEND_TRANSFER:
    "Envoyez {amount} depuis votre banque en indiquant la référence. Le virement est attendu au plus tard le {by} ; enregistrez sa réception quand il est arrivé.",
  TRANSFER_SHORT:
    "{missing} ne sont pas arrivés. Demandez à votre banque si des frais ont été déduits, ou envoyez le reste avec la même référence.",
  DEBIT_OVERDUE:
    "La réponse de la banque était attendue au plus tard le {by}. Consultez votre relevé bancaire, puis marquez cet approvisionnement comme réussi ou échoué.",
  DEBIT_UNDER_WAY: "Le prélèvement est en cours. Les fonds seront utilisables dès qu’il aboutira, au plus tard le {by} selon les prévisions.",
  FUNDS_RECEIVED: "Les fonds sont dans votre <balance>solde Advance Pay</balance> et paient les factures éligibles à leur échéance.",
  DEBIT_SUCCEEDED:
    "Les fonds sont dans votre <balance>solde Advance Pay</balance> et paient les factures éligibles à leur échéance. Votre banque peut rejeter le prélèvement jusqu’{until, select, none {à 20 jours après son succès} other {au {until}}}.",
  DEBIT_FAILED: "Le prélèvement a été refusé et rien n’a été ajouté. Ajoutez de nouveau des fonds, ou utilisez un autre mode de paiement.",
  FUNDING_RETURNED: "La banque a repris l’argent. S’il était déjà dépensé, le solde présente un découvert jusqu’à ce que vous ajoutiez des fonds.",
  FUNDING_CANCELED: "Cet approvisionnement a été annulé. Si vous avez tout de même envoyé le virement, demandez à votre banque de le rappeler.",
  LATE_RETURN:
    "{id} a été rejeté le {returned}, après le {deadline}, dernier jour où un prélèvement peut normalement être rejeté. Le rejet est enregistré, car votre banque a l’argent ; demandez-lui pourquoi il est arrivé si tard.",
  SHORT_RECEIPT: "{id} : {received} sur {amount} sont arrivés. Renseignez-vous sur le reste auprès de votre banque.",
  RECEIPT_OVERDUE: "{id} : {amount} étaient attendus au plus tard le {by}. Sont-ils arrivés ?",
  DEBIT_ANSWER_OVERDUE: "{id} : la réponse de votre banque au prélèvement de {amount} était attendue au plus tard le {by}. A-t-il abouti ?",
  TIE_OR_APPLY: "Rattachez {amount} à l’approvisionnement pour lequel ils ont été envoyés, ou affectez-les à une facture de {seller} en {currency}.",
  CASH_TAKEN_BACK: "La banque a repris ce qui en restait. Il ne peut plus rien se passer.",
  CASH_USED: "Il ne reste rien de {id} : {uses}.",
  CASH_WENT_TO: "{amount} sont allés à {funding}",
  CASH_PAID: "{amount} ont payé {number}",
  MARK_TIED_AS_RETURNED: "Si la banque a repris de l’argent, marquez {funding} comme rejeté.",
  SELLER_ASKS_ANEW: "Si la banque a repris de l’argent, le vendeur le réclame par une nouvelle facture : enregistrez-la.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "Le compte est un compte payeur (de gestion).",
  REGISTER_WITH_PAYER: "Ceci est un compte membre, dont le compte payeur règle les factures. Inscrivez-vous avec le compte payeur.",
  CURRENCY_ACCEPTED: "La devise préférée est une de celles dans lesquelles {seller} est payé : {currencies}.",
  CHOOSE_CURRENCY: "Choisissez {currencies} comme devise préférée dans les paramètres.",
  BALANCE_UNUSED:
    "Vous ne pouvez pas changer {what, select, SELLER {le vendeur officiel} CURRENCY {la devise préférée} other {le mode de paiement par défaut}} tant que {amount} de <balance>fonds Advance Pay</balance> sont inutilisés. Ce sera possible une fois que des factures les auront consommés.",
  BALANCES_UNUSED:
    "Vous ne pouvez pas changer {what, select, SELLER {le vendeur officiel} CURRENCY {la devise préférée} other {le mode de paiement par défaut}} tant que {amounts} de <balance>fonds Advance Pay</balance> sont inutilisés. Ce sera possible une fois que des factures les auront consommés.",
  UNUSED: "{amount} ({seller})",
};
