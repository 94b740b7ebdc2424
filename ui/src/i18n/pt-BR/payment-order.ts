import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "Ordem para seu banco",
  title: (id: string) => `Ordem para seu banco: ${id}`,
  intro: "Envie este arquivo ao seu banco em vez de preencher o formulário dele: valor, conta de destino e referência estão nele.",
  format: "Formato",
  formats: { PAIN_001: "Transferência (ISO 20022, pain.001)", NACHA: "Crédito ACH (Nacha)" },
  formatTexts: {
    PAIN_001: "Para qualquer conta, em qualquer moeda do vendedor.",
    NACHA: "Em dólares americanos para uma conta nos EUA; mais lento e mais barato.",
  },
  from: "Pago de",
  noAccount: "Não há nenhuma conta bancária dos EUA que possa pagar.",
  date: "Executada em",
  dateHint: "Vazio: o próximo dia em que os bancos possam.",
  companyId: "Identificação da empresa (Company ID)",
  companyIdHint: "Aquela pela qual seu banco conhece sua empresa: dez letras e dígitos. Vazio: 1 e a identificação fiscal federal.",
  companyIdNeeded: "Aquela pela qual seu banco conhece você: dez letras e dígitos, como o banco a atribuiu. Uma conta pessoal não tem identificação fiscal federal que possa substituí-la.",
  companyIdMissing: "Insira a identificação da empresa que seu banco atribuiu a você.",
  note: "O arquivo contém números de conta sem criptografia. Exclua-o assim que seu banco o tiver e envie-o uma só vez: ele é pago a cada envio.",
  simulated: "A data deste livro-razão é simulada: não entregue a ordem a nenhum banco real.",
  download: "Baixar ordem",
  failed: "Nenhuma ordem foi criada",
  saved: (file: string) => `${file} salvo em Downloads`,
  savedText: "Nada é registrado até que o dinheiro chegue.",
};
