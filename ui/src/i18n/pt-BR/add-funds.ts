import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "Adicionar fundos",
    text: [
      "Com uma transferência eletrônica de fundos, você envia uma transferência do seu banco. O documento de aporte informa ao banco o que escrever em cada campo.",
      "Com uma conta bancária dos EUA, o débito é registrado como em processamento até que seu extrato bancário mostre que ele foi efetivado.",
      "O que você digitou é mantido quando você sai desta página e volta.",
    ],
  },
  title: "Adicionar fundos",
  description: "Os fundos pagam automaticamente as faturas futuras no vencimento.",
  loading: "Carregando as possibilidades de aporte",
  notRegistered: "Primeiro, registre-se no Advance Pay",
  notRegisteredText: "Os fundos podem ser adicionados depois que a conta estiver registrada.",
  goToRegister: "Ir para o Advance Pay",
  sections: { amount: "1. Valor", method: "2. Forma de pagamento", review: "3. Revisão" },
  change: "Alterar",
  changeLabel: (section: string) => `Alterar: ${section}`,
  continue: "Continuar",
  cancel: "Cancelar",
  amount: {
    label: "Valor",
    hint: (smallest: string) => `No mínimo ${smallest}.`,
    currency: "Moeda",
    dueSoon: (amount: string, days: number) => `${amount} em atraso ou com vencimento em até ${plural(days, { one: "# dia", other: "# dias" })}.`,
    nothingDue: (days: number) => `Nada vence em até ${plural(days, { one: "# dia", other: "# dias" })}.`,
    missing: "Insira o valor a adicionar.",
    checking: "Verificando o valor",
    suggestions: "Sugestões",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: com vencimento próximo`,
      ALL_OPEN: (amount: string) => `${amount}: todas as faturas em aberto`,
      LAST_FUNDING: (amount: string) => `${amount}: como da última vez`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Nada vence antes que o dinheiro possa chegar: não antes de ${day}, em dias úteis.`,
    coveredBefore: (amount: string, day: string) => `${amount} com vencimento antes que o dinheiro possa chegar (não antes de ${day}); o saldo cobre esse valor.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `${amount} com vencimento antes que o dinheiro possa chegar (não antes de ${day}). O saldo não cobre ${uncovered} desse valor: essa parte será paga com atraso ou cobrada na forma de pagamento padrão.`,
    cover: "Cobrir seu uso habitual por",
    usual: (perMonth: string, months: number) => plural(months, { one: `O Advance Pay pagou ${perMonth} no último mês completo.`, other: `O Advance Pay pagou em média ${perMonth} por mês nos últimos # meses completos.` }),
    months: (count: number) => plural(count, { one: "# mês", other: "# meses" }),
    take: (amount: string) => `Usar ${amount}`,
    coveredMonths: (months: string) => `O saldo e os fundos a caminho já cobrem ${months}.`,
    unused: (unused: string, months: string) => `Depois que todas as faturas em aberto forem pagas, ${unused} ficarão sem uso: cerca de ${months} do seu uso habitual.`,
    unusedUnknown: (unused: string) => `Depois que todas as faturas em aberto forem pagas, ${unused} ficarão sem uso; ainda não há um uso habitual que permita dizer quanto tempo durarão.`,
    moreThanUsed: "Isso é mais do que se sabe que as cobranças qualificadas utilizam",
    final: "Os fundos não podem ser sacados, reembolsados, transferidos nem convertidos e, enquanto não forem usados, o vendedor, a moeda e a forma de pagamento padrão não podem ser alterados.",
  },
  method: {
    label: "Como você quer pagar?",
    eft: "Transferência eletrônica de fundos",
    eftText: (from: string, to: string) =>
      `Você envia uma transferência do seu banco com um documento de aporte. Ela geralmente chega em 1–2 dias úteis: de ${from} a ${to}. Após o horário limite do seu banco para transferências, conte a partir do próximo dia útil.`,
    bankText: (from: string, to: string) =>
      `Um débito da sua conta é registrado. Ele leva de 3 a 5 dias úteis, de ${from} a ${to}, e pode ser devolvido pelo banco.`,
    unavailable: (reason: string) => `Indisponível: ${reason}`,
    add: "Adicionar uma conta bancária",
    missing: "Escolha como pagar.",
    by: (date: string) => `previsão até ${date}`,
    tooLarge: (amount: string) => `Esta forma de pagamento comporta no máximo ${amount}. Escolha outra ou um valor menor.`,
    adding: "Adicionar uma conta bancária dos EUA",
    keptText: "Seu valor é mantido.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `Você adiciona ${amount} ao seu saldo do Advance Pay com ${seller}, por ${method}.`,
    eftSentence: (date: string) => `Você mesmo envia a transferência. Os fundos podem ser usados assim que o recebimento dela for registrado, com previsão até ${date}.`,
    bankSentence: (from: string, to: string) => `O débito é registrado como em processamento. Os fundos podem ser usados assim que ele for efetivado, com previsão de ${from} a ${to}.`,
    pays: (seller: string, currency: string) =>
      `Eles pagam as faturas qualificadas de ${seller} em ${currency} no dia do vencimento de cada uma. As faturas do Marketplace são pagas pela forma de pagamento padrão.`,
    final: "Os fundos não podem ser sacados, reembolsados, transferidos nem convertidos.",
    bankTitle: "Conta bancária de destino",
    correct: "Estes dados estão corretos?",
    correctText: "Compare-os com os que o vendedor forneceu a você. Se houver diferença, confirme ligando para um número que você já conhece.",
    edit: "Corrigir os dados",
    bankMissing: "Para onde a transferência deve ir?",
    bankMissingText: "O documento de aporte precisa dos dados bancários do vendedor. Insira-os uma vez, como o vendedor os forneceu a você.",
    action: "Adicionar fundos",
    needsBank: "Primeiro, insira os dados bancários do vendedor.",
    unprintable: "O documento ainda não pode ser criado",
    unprintableText: "Você pode adicionar os fundos mesmo assim. O documento poderá ser criado depois que esse caractere for alterado.",
    openAccount: "Abrir as configurações da conta",
    failed: "Nenhum aporte foi criado",
  },
  bank: {
    beneficiaryName: "Nome do beneficiário",
    beneficiaryAddress: "Endereço do beneficiário",
    bankName: "Nome do banco",
    bankAddress: "Endereço do banco",
    accountNumber: "Número da conta",
    iban: "IBAN",
    routingNumber: "Número de roteamento (ABA)",
    bic: "BIC (código SWIFT)",
    remittanceEmail: "Aviso de pagamento para",
    confirmedAt: (date: string) => `Inserido ou confirmado em ${date}`,
  },
  summary: {
    title: "Resumo",
    seller: "Vendedor",
    now: "Saldo atual",
    waiting: "A caminho",
    after: "Saldo posterior",
    covers: "Cobre as faturas até",
    coversAll: "Todas as faturas em aberto",
    coversAllUntil: (date: string) => `${date}, todas as faturas em aberto`,
    coversNone: "Nenhuma fatura em aberto por completo",
    afterUnknown: "Insira um valor",
  },
  done: {
    eftTitle: (id: string) => `O aporte ${id} está pronto: agora envie a transferência`,
    bankTitle: (id: string) => `O aporte ${id} está em andamento`,
    steps: "O que fazer agora",
    eftSteps: (amount: string, by: string) => [
      "Baixe o documento de aporte ou copie os campos abaixo.",
      `Envie do seu banco uma transferência de exatamente ${amount}, com a referência no campo destinado ao beneficiário (informações da remessa). A previsão de chegada é até ${by}.`,
      "Quando ela chegar, abra o aporte e escolha “Registrar recebimento”. As faturas vencidas são então pagas imediatamente.",
    ],
    reference: "Referência",
    referenceText: "Informe exatamente assim; sem ela, o pagamento não pode ser identificado.",
    form: "Para o formulário do seu banco",
    amount: "Valor",
    download: "Baixar documento de aporte",
    email: "Texto do e-mail",
    emailText: "Para quem envia a transferência.",
    copyEmail: "Copiar texto do e-mail",
    view: "Ver aporte",
    another: "Adicionar mais fundos",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `O débito de ${amount} de ${method} está registrado como em processamento.`,
      `O resultado é esperado de ${from} a ${to}. Quando seu extrato bancário o mostrar, escolha “Marcar como bem-sucedido” na página do aporte.`,
      "Os fundos estarão então no saldo, e as faturas vencidas são pagas imediatamente. O banco ainda pode devolver o débito depois.",
    ],
    bankNote: "O que acontece e quando",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Assunto: Solicitação de transferência de ${parts.amount}, referência ${parts.reference}

Olá,

por favor, envie uma transferência para o nosso pagamento antecipado a ${parts.seller} (conta ${parts.account}, aporte ${parts.id}).

${parts.fields}

A referência deve ser informada exatamente como acima; sem ela, o pagamento não pode ser identificado.
A transferência deve chegar até ${parts.by}.

Obrigado`,
};
