import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `Em que ${invoice} será cobrada`,
  open: "Alterar forma de pagamento",
  change: "Alterar",
  standing: (method: string) => `O Advance Pay paga o que puder na data de vencimento. O restante é cobrado em ${method}, a forma de pagamento padrão.`,
  marketplace: (method: string) => `O Advance Pay não pode pagar cobranças do Marketplace. Na data de vencimento, a fatura é cobrada em ${method}.`,
  refused: "Não pode ser alterada agora",
  instead: "Em vez disso, você pode cobrar esta fatura em outra forma de pagamento agora.",
  nothing: (invoice: string) => `Não há mais nada em aberto de ${invoice}.`,
  method: "Cobrar em",
  forAll: "Ela se torna a forma de pagamento padrão para todas as faturas que o Advance Pay não paga.",
  none: "Esta fatura não pode ser cobrada em nenhuma outra forma de pagamento.",
  choose: "Escolha uma forma de pagamento.",
  payNow: "Pagar agora com outra forma",
  action: "Tornar padrão",
  done: (invoice: string, method: string) => `${invoice} será cobrada em ${method}`,
};
