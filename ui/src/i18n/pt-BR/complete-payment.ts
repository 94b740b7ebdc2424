import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `Concluir o pagamento de ${invoice}`,
  again: (invoice: string) => `Tentar novamente o pagamento de ${invoice}`,
  outstanding: (amount: string, invoice: string) => `${amount} de ${invoice} estão em aberto.`,
  nothing: (invoice: string) => `Não há mais nada em aberto de ${invoice}.`,
  what: "A cobrança é registrada como em processamento. Marque-a como bem-sucedida ou como falha quando o banco tiver respondido.",
  method: "Forma de pagamento",
  methodHint: "A fatura é cobrada nela; uma transferência bancária você mesmo envia.",
  choose: "Escolha uma forma de pagamento",
  missing: "Escolha a forma de pagamento em que será feita a cobrança.",
  none: "Esta fatura não pode ser cobrada em nenhuma forma de pagamento.",
  isDefault: "Padrão",
  wire: "Você mesmo envia a transferência; nada pode ser cobrado nela.",
  bankElsewhere: "Uma conta bancária dos EUA paga somente a AWS Inc. em dólares americanos.",
  part: "Tudo o que está em aberto ou uma parte.",
  wholeSubscription: "Uma assinatura é paga por inteiro, nunca em parte.",
  wholeMarketplace: "Uma fatura do Marketplace é paga por inteiro, nunca em parte.",
  wholeBank: "Somente um cartão paga uma parte de uma fatura, não uma conta bancária.",
  wholeChoose: "Escolha um cartão para pagar uma parte dela.",
  action: "Concluir pagamento",
  done: (amount: string, method: string) => `${amount} são cobrados em ${method}`,
  already: (payment: string) => `Isso já estava registrado como ${payment}; nada mudou`,
};
