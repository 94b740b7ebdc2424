import type { Sentences } from "../sentences";

/** The backend's sentences in Brazilian Portuguese. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} estava vencida desde {due}} other {{number} venceu em {due}}}; por isso, em {on}, foram retirados {amount} do <balance>saldo do Advance Pay</balance> com {seller}, no qual restaram {left}{rest, select, none {} other {; ainda faltavam {rest} para pagar a fatura por completo}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} estava vencida desde {due}} other {{number} venceu em {due}}}, e as notas de crédito pagam primeiro: em {on}, foram aplicados {amount} com {source}, restando {left} desse crédito{rest, select, none {} other {; ainda faltavam {rest} para pagar a fatura por completo}}.",
  APPLIED_BY_HAND:
    "Em {on}, você aplicou {amount} a {number} com {source}, restando {left} desse crédito{rest, select, none {} other {; ainda faltavam {rest} para pagar a fatura por completo}}.",
  CHARGED_BY_HAND: "Em {on}, você cobrou {amount} de {number} em {source}{rest, select, none {} other {; ainda faltavam {rest} para pagar a fatura por completo}}.",
  CHARGED:
    "{late, select, yes {{number} estava vencida desde {due}} other {{number} venceu em {due}}}; em {on}, foram cobrados {amount} em {source}, porque {why, select, NOT_REGISTERED {a conta não estava registrada no Advance Pay} NOT_ELIGIBLE {as cobranças do Marketplace não são qualificadas para o Advance Pay} DEFICIT {o pagamento automático com o Advance Pay estava pausado por um déficit} PAID_TODAY {o Advance Pay já havia pago uma parte dela naquele dia} USED_UP {o <balance>saldo do Advance Pay</balance> não era suficiente} other {essa é a forma de pagamento desta fatura}}.",
  CHARGE_EXPECTED: "A resposta do banco é esperada até {by}.",
  CHARGE_WENT_THROUGH: "A cobrança foi efetivada{on, select, none {} other { em {on}}}.",
  CHARGE_REFUSED: "A cobrança foi recusada{on, select, none {} other { em {on}}}; o valor está novamente em aberto.",
  UNPAID:
    "{number} venceu em {due}: {amount} não foram pagos, porque {gap, select, NOT_REGISTERED {a conta não está registrada no Advance Pay} NOT_ELIGIBLE {as cobranças do Marketplace não são qualificadas para o Advance Pay} DEFICIT {um aporte devolvido deixou o <balance>saldo do Advance Pay</balance> com {seller} em {deficit}, o que pausa os pagamentos com ele} PAID_TODAY {o Advance Pay já pagou uma parte dela hoje e paga uma fatura uma vez por dia} other {o <balance>saldo do Advance Pay</balance> com {seller} está esgotado}}, e {method, select, UNUSABLE {não é possível fazer a cobrança em nenhuma forma de pagamento: {why}} BALANCE_NEXT_DAY {o que o saldo pode pagar amanhã não é cobrado em nenhuma forma de pagamento} other {a cobrança na forma de pagamento foi recusada em {refused}}}.",
  WILL_NOT_BE_PAID:
    "{number} vence em {due}. Na situação atual, {amount} de {open} não serão pagos, porque {gap, select, NOT_REGISTERED {a conta não está registrada no Advance Pay} NOT_ELIGIBLE {as cobranças do Marketplace não são qualificadas para o Advance Pay} DEFICIT {um aporte devolvido deixou o <balance>saldo do Advance Pay</balance> com {seller} em {deficit}, o que pausa os pagamentos com ele} PAID_TODAY {o Advance Pay já pagou uma parte dela hoje e paga uma fatura uma vez por dia} other {o <balance>saldo do Advance Pay</balance> com {seller} está esgotado}}, e {method, select, UNUSABLE {não é possível fazer a cobrança em nenhuma forma de pagamento: {why}} BALANCE_NEXT_DAY {o que o saldo pode pagar amanhã não é cobrado em nenhuma forma de pagamento} other {a cobrança na forma de pagamento foi recusada em {refused}}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} vence em {due}. Na situação atual, {amount} de {open} não serão pagos.",
  REGISTER_AND_ADD_FUNDS: "Registre-se no Advance Pay e adicione fundos, ou defina uma conta bancária como a forma de pagamento padrão.",
  PAY_BY_ANOTHER_METHOD: "Conclua o pagamento manualmente com outra forma de pagamento, ou pague fora do console.",
  TRIED_AGAIN_TOMORROW: "Uma nova tentativa para o restante será feita amanhã.",
  ADD_FUNDS_TO_PAY: "Adicione fundos: a fatura é paga assim que eles chegarem.",
  OR_PAY_BY_HAND: "Ou conclua o pagamento manualmente.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} vence em {due}. {open} serão então pagos com o <balance>saldo do Advance Pay</balance> com {seller}, na situação atual.",
  WILL_BE_CHARGED: "{number} vence em {due}. Na situação atual, {open} serão então cobrados em {method}.",
  WILL_BE_PAID_BY_BOTH:
    "{number} vence em {due}. Na situação atual, o Advance Pay pagará então o que puder de {open}, e o restante será cobrado em {method}.",
  PAID_WHEN_NEXT_SETTLED: "{number} venceu em {due} e será paga no próximo processamento dos pagamentos devidos.",
  IMPORT_UNDONE: "A importação de {number} foi desfeita: o registro não conta mais.",
  MEMO_USED_UP: "A nota de crédito {number} está esgotada.",
  MEMO_LEFT:
    "Restam {amount} da nota de crédito {number}. Ela paga as próximas faturas de {seller} em {currency} que vencerem, antes do Advance Pay.",
  CLOCK_WENT_BACK:
    "O pagamento automático está pausado: o relógio indica {today}, mas já foram feitos pagamentos para {last}. Acerte o relógio deste computador. Se ele está certo agora e estava errado antes, confirme isso na página Pagamentos ou com `advance-pay settle --accept-clock`.",
  DEFICIT_PAUSES: "Um aporte devolvido deixou o saldo em {balance}. Os pagamentos com ele ficam pausados até que você adicione pelo menos esse valor.",
  CHARGE_ANSWER_OVERDUE: "{id}: a resposta sobre a cobrança de {amount} referente a {number} era esperada até {by}. Ela foi efetivada?",

  // Names
  US_BANK_ACCOUNT: "Conta bancária dos EUA ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "Transferência bancária",
  EFT: "Transferência eletrônica de fundos",
  ELECTRONIC_FUNDS_TRANSFER: "Transferência eletrônica de fundos",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "nota de crédito {number}",
  UNAPPLIED_CASH: "recebimento {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "nada pode ser cobrado automaticamente em uma transferência bancária, é você quem a envia",
  CARD_FOR_FUNDS_CLAUSE: "um cartão paga faturas, mas não pode adicionar fundos ao Advance Pay",
  MARKED_INVALID_CLAUSE: "a forma de pagamento {method} foi marcada como inválida pelo banco",
  EXPIRED_CLAUSE: "a forma de pagamento {method} expirou no fim de {month}",
  REMOVED_CLAUSE: "a forma de pagamento {method} foi removida",
  BANK_ELSEWHERE_CLAUSE: "uma conta bancária dos EUA paga somente à AWS Inc. em USD, não a {seller} em {currency}",
  WIRE_NOT_CHARGEABLE: "Nada pode ser cobrado automaticamente em uma transferência bancária: é você quem a envia.",
  CARD_FOR_FUNDS: "Um cartão paga faturas, mas não pode adicionar fundos ao Advance Pay.",
  MARKED_INVALID: "A forma de pagamento {method} foi marcada como inválida pelo banco.",
  EXPIRED: "A forma de pagamento {method} expirou no fim de {month}.",
  REMOVED: "A forma de pagamento {method} foi removida.",
  BANK_ELSEWHERE: "Uma conta bancária dos EUA paga somente à AWS Inc. em USD, não a {seller} em {currency}.",
  NOT_DEFAULT_MARKED_INVALID: "A forma de pagamento {method} foi marcada como inválida pelo banco e, portanto, não pode ser a padrão.",
  NOT_DEFAULT_EXPIRED: "A forma de pagamento {method} expirou no fim de {month} e, portanto, não pode ser a padrão.",
  NOT_DEFAULT_REMOVED: "A forma de pagamento {method} foi removida e, portanto, não pode ser a padrão.",
  NOT_DEFAULT: "Esta forma de pagamento não pode ser a padrão: {why}.",
  WIRE_ALWAYS_THERE: "A transferência bancária está sempre disponível e não pode ser removida.",
  IS_DEFAULT: "{method} é a forma de pagamento padrão. <methods>Defina primeiro outra como a padrão</methods>.",
  IN_USE: "{method} está em uso: {uses} {count, plural, one {está} other {estão}} em processamento. A remoção será possível quando o banco tiver respondido.",
  USE: "{id} ({amount})",
  MORE_USES: "mais {count}",
  FUNDINGS_PROCESSING: "{count, plural, one {# aporte} other {# aportes}} em processamento",
  PAYMENTS_PROCESSING: "{count, plural, one {# pagamento} other {# pagamentos}} em processamento",
  MARKETPLACE_INVOICES: "Faturas do Marketplace",
  FIXED_AT_REGISTRATION: "Uma fatura do Marketplace é cobrada na forma de pagamento padrão do dia em que você se registrou.",

  // What comes next
  TRANSFER_OVERDUE:
    "A transferência era esperada até {by}. Se ela chegou, registre o recebimento; se nunca foi enviada, envie-a ou cancele este aporte.",
  SEND_TRANSFER:
    "Envie {amount} do seu banco e informe a referência. A chegada é esperada até {by}; registre o recebimento quando a transferência tiver chegado.",
  TRANSFER_SHORT:
    "{missing} não chegaram. Pergunte ao seu banco se foram descontadas tarifas, ou envie o restante com a mesma referência.",
  DEBIT_OVERDUE:
    "A resposta do banco era esperada até {by}. Consulte seu extrato bancário e marque este aporte como bem-sucedido ou falho.",
  DEBIT_UNDER_WAY: "O débito está em andamento. Os fundos poderão ser usados assim que ele for efetivado, o que é esperado até {by}.",
  FUNDS_RECEIVED: "Os fundos estão no seu <balance>saldo do Advance Pay</balance> e pagam as faturas qualificadas no vencimento.",
  DEBIT_SUCCEEDED:
    "Os fundos estão no seu <balance>saldo do Advance Pay</balance> e pagam as faturas qualificadas no vencimento. Seu banco pode devolver o débito até {until, select, none {20 dias depois de efetivado} other {{until}}}.",
  DEBIT_FAILED: "O débito foi recusado, e nada foi adicionado. Adicione fundos novamente ou use outra forma de pagamento.",
  FUNDING_RETURNED: "O banco retomou o dinheiro. Se ele já tinha sido gasto, o saldo mostra um déficit até que você adicione fundos.",
  FUNDING_CANCELED: "Este aporte foi cancelado. Se você mesmo assim enviou a transferência, peça ao seu banco que a reverta.",
  LATE_RETURN:
    "{id} foi devolvido em {returned}, depois de {deadline}, o último dia em que um débito normalmente pode ser devolvido. A devolução está registrada, pois o dinheiro está com seu banco; pergunte a ele por que ela veio tão tarde.",
  SHORT_RECEIPT: "{id}: chegaram {received} de {amount}. Consulte seu banco sobre o restante.",
  RECEIPT_OVERDUE: "{id}: {amount} eram esperados até {by}. Eles chegaram?",
  DEBIT_ANSWER_OVERDUE: "{id}: a resposta do seu banco sobre o débito de {amount} era esperada até {by}. Ele foi efetivado?",
  TIE_OR_APPLY: "Vincule {amount} ao aporte para o qual foram enviados, ou aplique-os a uma fatura de {seller} em {currency}.",
  CASH_TAKEN_BACK: "O banco retomou o que restava deste recebimento. Nada mais pode ser feito com ele.",
  CASH_USED: "Nada resta de {id}: {uses}.",
  CASH_WENT_TO: "{amount} foram para {funding}",
  CASH_PAID: "{amount} pagaram {number}",
  MARK_TIED_AS_RETURNED: "Se o banco retomou dinheiro, marque {funding} como devolvido.",
  SELLER_ASKS_ANEW: "Se o banco retomou dinheiro, o vendedor o solicita com uma nova fatura: registre essa fatura.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "A conta é uma conta pagante (de gerenciamento).",
  REGISTER_WITH_PAYER: "Esta é uma conta-membro, cujas faturas são pagas pela conta pagante. Registre-se com a conta pagante.",
  CURRENCY_ACCEPTED: "A moeda preferida é uma daquelas em que {seller} recebe: {currencies}.",
  CHOOSE_CURRENCY: "Escolha {currencies} como a moeda preferida em Configurações.",
  BALANCE_UNUSED:
    "Você não pode alterar {what, select, SELLER {o vendedor registrado} CURRENCY {a moeda preferida} other {a forma de pagamento padrão}} enquanto {amount} de <balance>fundos do Advance Pay</balance> não tiverem sido usados. A alteração será possível quando as faturas os tiverem esgotado.",
  BALANCES_UNUSED:
    "Você não pode alterar {what, select, SELLER {o vendedor registrado} CURRENCY {a moeda preferida} other {a forma de pagamento padrão}} enquanto {amounts} de <balance>fundos do Advance Pay</balance> não tiverem sido usados. A alteração será possível quando as faturas os tiverem esgotado.",
  UNUSED: "{amount} ({seller})",
};
