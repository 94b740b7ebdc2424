import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "Pagamento",
    text: [
      "Um pagamento move dinheiro de uma fonte para uma fatura: do saldo do Advance Pay, de uma nota de crédito, de um recebimento não aplicado ou de uma forma de pagamento.",
      "O que é cobrado em uma forma de pagamento fica em processamento até que você informe o que o banco respondeu. Nada é considerado como ocorrido em um banco sem comprovação.",
      "Um pagamento nunca é alterado nem excluído. Uma cobrança recusada deixa o valor em aberto e pode ser tentada novamente.",
    ],
  },
  title: (id: string) => `Pagamento ${id}`,
  loading: "Carregando o pagamento",
  invoices: {
    title: "Faturas pagas",
    invoice: "ID da fatura",
    due: "Data de vencimento",
    total: "Valor total",
    before: "Saldo devido anterior",
    paid: "Pago",
    after: "Saldo devido posterior",
    status: "Status atual",
  },
  details: {
    title: "Detalhes",
    id: "ID do pagamento",
    amount: "Valor",
    source: "Pago por",
    left: {
      ADVANCE_PAY: "Saldo do Advance Pay em seguida",
      CREDIT_MEMO: "Restante da nota de crédito",
      UNAPPLIED_CASH: "Restante do recebimento não aplicado",
      PAYMENT_METHOD: "Restante",
    },
    date: "Data",
    seller: "Vendedor",
    expectedBy: "Resposta do banco prevista até",
    answeredOn: "O banco respondeu em",
    returnCode: "Código de devolução",
  },
  evidence: {
    title: "Como se sabe",
    awaited: "O banco ainda não respondeu. Quando ele responder, marque a cobrança como bem-sucedida ou como falha e informe como você sabe.",
    ledgerAlone: "O livro-razão fez este pagamento com fundos que ele mantém; nenhum banco precisou fazer nada.",
    recordedBy: "Registrado por",
    words: "Nas palavras de quem registrou",
    noWords: "Nada foi informado",
  },
};
