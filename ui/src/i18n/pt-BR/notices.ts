import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Notificações",
  description: "O que aconteceu sem você nos últimos 30 dias e o que aguarda você.",
  help: {
    title: "Notificações",
    text: [
      "Pagamentos automáticos, aportes que chegaram, falharam ou foram devolvidos, cobranças recusadas, faturas em atraso e o que já deveria ter chegado aparecem aqui, a partir do próprio livro-razão.",
      "O número na barra superior conta o que é novo desde que você abriu esta página pela última vez neste computador.",
      "Os pagamentos lançados nunca são revertidos pelo console. Quando um banco retoma dinheiro, um lançamento contrário fica no livro-razão ao lado do primeiro.",
    ],
  },
  loading: "Carregando as notificações",
  last: "Últimos 30 dias",
  show: "Quais notificações",
  shown: { all: "Todas", open: "Ainda em aberto" },
  button: (unread: number) => (unread === 0 ? "Notificações" : plural(unread, { one: "Notificações: # nova", other: "Notificações: # novas" })),
  isNew: "Nova",
  isOpen: "Em aberto",
  empty: "Nada aconteceu",
  emptyText: "Os pagamentos automáticos e o que os bancos fizeram aparecem aqui.",
  noneOpen: "Nada aguarda você",
  noneOpenText: "Tudo o que aconteceu está resolvido.",
  columns: { date: "Data", what: "O que aconteceu", amount: "Valor", link: "Ir para" },
  links: { payments: "Pagamentos do dia", pastDue: "Faturas em atraso" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} ficou em atraso; ${amount} não foram pagos` : `${plural(count, { one: "# fatura ficou em atraso", other: "# faturas ficaram em atraso" })}; ${amount} não foram pagos`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `A cobrança ${label} de ${amount} foi recusada`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `A resposta do banco sobre a cobrança ${label} de ${amount} está atrasada`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `O banco retomou ${amount} de ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `O débito de ${amount} para ${label} foi recusado`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} de ${label} já deveriam ter chegado`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${amount} de ${label} chegaram`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => plural(count, { one: `# pagamento automático de ${amount}`, other: `# pagamentos automáticos de ${amount}` }),
  },
};
