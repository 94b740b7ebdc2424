import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { one: "# linha", other: "# linhas" });
const matches = (count: number): string => plural(count, { one: "# correspondência", other: "# correspondências" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Importar extrato",
    text: [
      "Baixe o extrato do seu banco, em camt.053 (XML) se ele oferecer, senão em CSV. O arquivo fica neste computador.",
      "Dos números de conta, só os quatro últimos caracteres são guardados. Importar as mesmas linhas de novo não muda nada.",
      "Após a importação, as linhas que podem corresponder a um aporte aguardam sua decisão. Com “Confirmar na hora as correspondências exatas”, as que não deixam dúvida são registradas imediatamente.",
      "Se um arquivo CSV der outros nomes às colunas, associe-as uma vez: arquivos com a mesma primeira linha passam a ser lidos assim.",
    ],
  },
  description: "Traz os movimentos de um extrato bancário. Nada é gravado antes de você ver o que vai acontecer.",
  drop: "Solte um extrato bancário aqui",
  dropText: "camt.053 (XML) ou OFX como os bancos os oferecem, ou CSV com cabeçalho.",
  formatHelp: "Como deve ser um arquivo CSV",
  formatText:
    "A primeira linha nomeia as colunas. Estas são necessárias: booked_on, amount, currency. Estas são aproveitadas se houver: value_on, description, counterparty, reference, bank_reference, account. As saídas têm sinal de menos; em vez de amount pode haver debit e credit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Contas",
  period: "Lançado",
  newCredits: "Entradas, linhas novas",
  newDebits: "Saídas, linhas novas",
  refusedNote: "As linhas recusadas ficam de fora.",
  applyExact: "Confirmar na hora as correspondências exatas",
  applyExactText: "Uma linha que cita a referência de um aporte e movimenta exatamente o que é esperado é registrada imediatamente, e o que está a pagar é pago. As correspondências exatas de importações anteriores também são confirmadas.",
  noneNew: "Nenhuma linha é nova, então não há nada a importar.",
  action: (count: number) => `Importar ${lines(count)}`,
  running: "Importando as linhas e comparando-as com os aportes",
  result: {
    added: (count: number) => `Adicionado: ${lines(count)}`,
    confirmed: "Correspondências confirmadas",
    waiting: "Aguardam sua decisão",
    confirmedTitle: "Confirmadas na hora",
    confirmedNone: "Nenhuma correspondência foi confirmada, então nada foi registrado para um aporte.",
    recorded: "Registrado",
    effects: { RECEIPT: "Transferência recebida", SUCCESS: "Débito efetivado", RETURN: "Dinheiro retomado pelo banco" },
    toDecide: (count: number) => `Decidir sobre ${matches(count)}`,
    toLines: "Ver linhas do extrato",
    tied: "Uma linha desta importação é a prova de uma etapa de um aporte.",
    undoText: (count: number) => `Serão retiradas ${lines(count)}: não contarão mais e continuam guardadas; o que foi sugerido para elas é rejeitado. O mesmo arquivo pode ser importado de novo.`,
    undone: (count: number) => `Retirado: ${lines(count)}.`,
  },
};
