import type { Sentences } from "../sentences";

/** The backend's sentences in Italian. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} era da pagare dal {due}} other {{number} scadeva il {due}}}; perciò il {on} sono stati prelevati {amount} dal <balance>saldo Advance Pay</balance> presso {seller}, in cui sono rimasti {left}{rest, select, none {} other {; restavano ancora da pagare {rest} della fattura}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} era da pagare dal {due}} other {{number} scadeva il {due}}}, e le note di credito pagano per prime: il {on} sono stati imputati {amount} con {source}, di cui sono rimasti {left}{rest, select, none {} other {; restavano ancora da pagare {rest} della fattura}}.",
  APPLIED_BY_HAND:
    "Il {on} lei ha imputato {amount} a {number} con {source}, di cui sono rimasti {left}{rest, select, none {} other {; restavano ancora da pagare {rest} della fattura}}.",
  CHARGED_BY_HAND: "Il {on} lei ha addebitato {amount} per {number} su {source}{rest, select, none {} other {; restavano ancora da pagare {rest} della fattura}}.",
  CHARGED:
    "{late, select, yes {{number} era da pagare dal {due}} other {{number} scadeva il {due}}}; il {on} sono stati addebitati {amount} su {source}, perché {why, select, NOT_REGISTERED {l’account non era registrato ad Advance Pay} NOT_ELIGIBLE {gli addebiti Marketplace non sono idonei ad Advance Pay} DEFICIT {il pagamento automatico da Advance Pay era sospeso a causa di uno scoperto} PAID_TODAY {Advance Pay ne aveva già pagato una parte quel giorno} USED_UP {il <balance>saldo Advance Pay</balance> non era sufficiente} other {è il metodo di pagamento di questa fattura}}.",
  CHARGE_EXPECTED: "La risposta della banca è attesa entro il {by}.",
  CHARGE_WENT_THROUGH: "L’addebito è andato a buon fine{on, select, none {} other { il {on}}}.",
  CHARGE_REFUSED: "L’addebito è stato rifiutato{on, select, none {} other { il {on}}}; l’importo è di nuovo da saldare.",
  UNPAID:
    "{number} scadeva il {due}: {amount} non sono stati pagati, perché {gap, select, NOT_REGISTERED {l’account non è registrato ad Advance Pay} NOT_ELIGIBLE {gli addebiti Marketplace non sono idonei ad Advance Pay} DEFICIT {un versamento stornato ha portato il <balance>saldo Advance Pay</balance> presso {seller} a {deficit}, il che ne sospende i pagamenti} PAID_TODAY {Advance Pay ne ha già pagato una parte oggi e paga una fattura una sola volta al giorno} other {il <balance>saldo Advance Pay</balance> presso {seller} è esaurito}}, e {method, select, UNUSABLE {nessun metodo di pagamento può essere addebitato: {why}} BALANCE_NEXT_DAY {su nessun metodo di pagamento viene addebitato ciò che il saldo può pagare domani} other {l’addebito sul metodo di pagamento è stato rifiutato il {refused}}}.",
  WILL_NOT_BE_PAID:
    "{number} scade il {due}. Allo stato attuale, {amount} su {open} non saranno pagati, perché {gap, select, NOT_REGISTERED {l’account non è registrato ad Advance Pay} NOT_ELIGIBLE {gli addebiti Marketplace non sono idonei ad Advance Pay} DEFICIT {un versamento stornato ha portato il <balance>saldo Advance Pay</balance> presso {seller} a {deficit}, il che ne sospende i pagamenti} PAID_TODAY {Advance Pay ne ha già pagato una parte oggi e paga una fattura una sola volta al giorno} other {il <balance>saldo Advance Pay</balance> presso {seller} è esaurito}}, e {method, select, UNUSABLE {nessun metodo di pagamento può essere addebitato: {why}} BALANCE_NEXT_DAY {su nessun metodo di pagamento viene addebitato ciò che il saldo può pagare domani} other {l’addebito sul metodo di pagamento è stato rifiutato il {refused}}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} scade il {due}. Allo stato attuale, {amount} su {open} non saranno pagati.",
  REGISTER_AND_ADD_FUNDS: "Si registri ad Advance Pay e aggiunga fondi, oppure imposti un conto bancario come metodo di pagamento predefinito.",
  PAY_BY_ANOTHER_METHOD: "Completi il pagamento manualmente con un altro metodo di pagamento, oppure paghi al di fuori della console.",
  TRIED_AGAIN_TOMORROW: "Per il resto verrà effettuato un nuovo tentativo domani.",
  ADD_FUNDS_TO_PAY: "Aggiunga fondi: la fattura viene pagata non appena arrivano.",
  OR_PAY_BY_HAND: "Oppure completi il pagamento manualmente.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} scade il {due}. {open} saranno allora pagati dal <balance>saldo Advance Pay</balance> presso {seller}, allo stato attuale.",
  WILL_BE_CHARGED: "{number} scade il {due}. Allo stato attuale, {open} saranno allora addebitati su {method}.",
  WILL_BE_PAID_BY_BOTH:
    "{number} scade il {due}. Allo stato attuale, Advance Pay pagherà allora ciò che può di {open}, e il resto sarà addebitato su {method}.",
  PAID_WHEN_NEXT_SETTLED: "{number} scadeva il {due} e viene pagata alla prossima elaborazione dei pagamenti dovuti.",
  IMPORT_UNDONE: "L’importazione di {number} è stata annullata: non conta più.",
  MEMO_USED_UP: "La nota di credito {number} è esaurita.",
  MEMO_LEFT:
    "Restano {amount} della nota di credito {number}. Pagano le prossime fatture di {seller} in {currency} in scadenza, prima di Advance Pay.",
  CLOCK_WENT_BACK:
    "Il pagamento automatico è sospeso: l’orologio indica il {today}, ma sono già stati eseguiti pagamenti per il {last}. Corregga l’orologio di questo computer. Se ora è corretto e allora era errato, lo confermi nella pagina Pagamenti o con `advance-pay settle --accept-clock`.",
  DEFICIT_PAUSES: "Un versamento stornato ha portato il saldo a {balance}. I pagamenti dal saldo sono sospesi finché non aggiunge almeno questo importo.",
  CHARGE_ANSWER_OVERDUE: "{id}: la risposta sull’addebito di {amount} per {number} era attesa entro il {by}. È andato a buon fine?",

  // Names
  US_BANK_ACCOUNT: "Conto bancario statunitense ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "Bonifico",
  EFT: "Trasferimento elettronico di fondi",
  ELECTRONIC_FUNDS_TRANSFER: "Trasferimento elettronico di fondi",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "nota di credito {number}",
  UNAPPLIED_CASH: "incasso {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "un bonifico non può essere addebitato automaticamente, è lei a inviarlo",
  CARD_FOR_FUNDS_CLAUSE: "una carta paga le fatture, ma non può aggiungere fondi Advance Pay",
  MARKED_INVALID_CLAUSE: "il metodo {method} è segnalato come non valido dalla banca",
  EXPIRED_CLAUSE: "il metodo {method} è scaduto a fine {month}",
  REMOVED_CLAUSE: "il metodo {method} è stato rimosso",
  BANK_ELSEWHERE_CLAUSE: "un conto bancario statunitense paga solo AWS Inc. in USD, non {seller} in {currency}",
  WIRE_NOT_CHARGEABLE: "Un bonifico non può essere addebitato automaticamente: è lei a inviarlo.",
  CARD_FOR_FUNDS: "Una carta paga le fatture, ma non può aggiungere fondi Advance Pay.",
  MARKED_INVALID: "Il metodo {method} è segnalato come non valido dalla banca.",
  EXPIRED: "Il metodo {method} è scaduto a fine {month}.",
  REMOVED: "Il metodo {method} è stato rimosso.",
  BANK_ELSEWHERE: "Un conto bancario statunitense paga solo AWS Inc. in USD, non {seller} in {currency}.",
  NOT_DEFAULT_MARKED_INVALID: "Il metodo {method} è segnalato come non valido dalla banca, quindi non può essere quello predefinito.",
  NOT_DEFAULT_EXPIRED: "Il metodo {method} è scaduto a fine {month}, quindi non può essere quello predefinito.",
  NOT_DEFAULT_REMOVED: "Il metodo {method} è stato rimosso, quindi non può essere quello predefinito.",
  NOT_DEFAULT: "Questo metodo di pagamento non può essere quello predefinito: {why}.",
  WIRE_ALWAYS_THERE: "Il bonifico è sempre disponibile e non può essere rimosso.",
  IS_DEFAULT: "{method} è il metodo di pagamento predefinito. <methods>Imposti prima un altro metodo come predefinito</methods>.",
  IN_USE: "{method} è in uso: {uses} {count, plural, one {è} other {sono}} in elaborazione. Potrà essere rimosso quando la banca avrà risposto.",
  USE: "{id} ({amount})",
  MORE_USES: "{count, plural, one {# altro} other {altri #}}",
  FUNDINGS_PROCESSING: "{count, plural, one {# versamento} other {# versamenti}} in elaborazione",
  PAYMENTS_PROCESSING: "{count, plural, one {# pagamento} other {# pagamenti}} in elaborazione",
  MARKETPLACE_INVOICES: "Fatture Marketplace",
  FIXED_AT_REGISTRATION: "Una fattura Marketplace viene addebitata sul metodo di pagamento predefinito del giorno della registrazione ad Advance Pay.",

  // What comes next
  TRANSFER_OVERDUE:
    "Il bonifico era atteso entro il {by}. Se è arrivato, ne registri la ricezione; se non è mai stato inviato, lo invii o annulli questo versamento.",
  SEND_TRANSFER:
    "Invii {amount} dalla sua banca e indichi il riferimento. L’arrivo è atteso entro il {by}; registri la ricezione quando il bonifico è arrivato.",
  TRANSFER_SHORT:
    "{missing} non sono arrivati. Chieda alla sua banca se sono state trattenute commissioni, oppure invii il resto con lo stesso riferimento.",
  DEBIT_OVERDUE:
    "La risposta della banca era attesa entro il {by}. Consulti il suo estratto conto bancario, poi contrassegni questo versamento come riuscito o non riuscito.",
  DEBIT_UNDER_WAY: "L’addebito diretto è in corso. I fondi potranno essere usati non appena l’addebito andrà a buon fine; l’esito è atteso entro il {by}.",
  FUNDS_RECEIVED: "I fondi sono nel suo <balance>saldo Advance Pay</balance> e pagano le fatture idonee alla loro scadenza.",
  DEBIT_SUCCEEDED:
    "I fondi sono nel suo <balance>saldo Advance Pay</balance> e pagano le fatture idonee alla loro scadenza. La sua banca può stornare l’addebito diretto fino {until, select, none {a 20 giorni dopo il buon fine} other {al {until}}}.",
  DEBIT_FAILED: "L’addebito diretto è stato rifiutato e non è stato aggiunto nulla. Aggiunga di nuovo fondi, oppure usi un altro metodo di pagamento.",
  FUNDING_RETURNED: "La banca ha ripreso il denaro. Se era già stato speso, il saldo mostra uno scoperto finché non aggiunge fondi.",
  FUNDING_CANCELED: "Questo versamento è stato annullato. Se ha comunque inviato il bonifico, chieda alla sua banca di richiamarlo.",
  LATE_RETURN:
    "{id} è stato stornato il {returned}, dopo il {deadline}, l’ultimo giorno in cui un addebito diretto può di norma essere stornato. Lo storno è registrato, perché il denaro è presso la sua banca; chieda alla banca perché è arrivato così tardi.",
  SHORT_RECEIPT: "{id}: sono arrivati {received} su {amount}. Chieda informazioni sul resto alla sua banca.",
  RECEIPT_OVERDUE: "{id}: {amount} erano attesi entro il {by}. Sono arrivati?",
  DEBIT_ANSWER_OVERDUE: "{id}: la risposta della sua banca sull’addebito diretto di {amount} era attesa entro il {by}. È andato a buon fine?",
  TIE_OR_APPLY: "Abbini {amount} al versamento per cui sono stati inviati, oppure li imputi a una fattura di {seller} in {currency}.",
  CASH_TAKEN_BACK: "La banca ha ripreso ciò che ne restava. Non sono possibili altre operazioni.",
  CASH_USED: "Di {id} non resta nulla: {uses}.",
  CASH_WENT_TO: "{amount} sono andati a {funding}",
  CASH_PAID: "{amount} hanno pagato {number}",
  MARK_TIED_AS_RETURNED: "Se la banca ha ripreso del denaro, contrassegni {funding} come stornato.",
  SELLER_ASKS_ANEW: "Se la banca ha ripreso del denaro, il venditore lo richiede con una nuova fattura: registri quella.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "L’account è un account pagante (di gestione).",
  REGISTER_WITH_PAYER: "Questo è un account membro, le cui fatture sono pagate dal relativo account pagante. Si registri con l’account pagante.",
  CURRENCY_ACCEPTED: "La valuta preferita è una di quelle in cui viene pagato il venditore {seller}: {currencies}.",
  CHOOSE_CURRENCY: "Scelga {currencies} come valuta preferita nelle Impostazioni.",
  BALANCE_UNUSED:
    "Non può modificare {what, select, SELLER {il venditore registrato} CURRENCY {la valuta preferita} other {il metodo di pagamento predefinito}} finché {amount} di <balance>fondi Advance Pay</balance> sono inutilizzati. La modifica sarà possibile quando le fatture li avranno esauriti.",
  BALANCES_UNUSED:
    "Non può modificare {what, select, SELLER {il venditore registrato} CURRENCY {la valuta preferita} other {il metodo di pagamento predefinito}} finché {amounts} di <balance>fondi Advance Pay</balance> sono inutilizzati. La modifica sarà possibile quando le fatture li avranno esauriti.",
  UNUSED: "{amount} ({seller})",
};
