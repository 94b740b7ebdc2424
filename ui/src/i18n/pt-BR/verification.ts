import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { one: "# elo", other: "# elos" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "Verificar livro-razão",
  description: "Lê novamente cada linha e confere cada regra que o livro-razão deve cumprir. Nada é alterado.",
  run: "Verificar livro-razão",
  again: "Verificar novamente",
  running: "Lendo cada linha e conferindo cada elo da cadeia. Em um livro-razão de muitos anos, isso leva algum tempo. Sair desta guia cancela a operação.",
  runningLabel: "Verificando o livro-razão",
  canceled: "A verificação foi cancelada",
  canceledText: "Nada foi alterado, e nada se sabe do livro-razão que não se soubesse antes.",
  failedToRun: "Não foi possível verificar o livro-razão",
  passed: "Todas as regras são cumpridas",
  failed: "Uma regra foi violada",
  read: (transactions: number, entries: number) =>
    `Foram lidas ${plural(transactions, { one: "# transação", other: "# transações" })} com ${plural(entries, { one: "# lançamento", other: "# lançamentos" })}.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "Campos criptografados, como números de conta e documentos, não foram abertos, pois a chave do livro-razão não está disponível."
      : `${plural(fields, { one: "# campo criptografado foi aberto", other: "# campos criptografados foram abertos" })}.`,
  table: "Regras e seu cumprimento",
  number: "Nº",
  rule: "Regra",
  result: "Resultado",
  holds: "Cumprida",
  broken: "Violada",
  places: (count: number, more: boolean) =>
    more ? `Violada em ${plural(count, { one: "# lugar", other: "# lugares" })} ou mais` : `Violada em ${plural(count, { one: "# lugar", other: "# lugares" })}`,
  nothing: "Ainda não verificado desde que esta página foi aberta",
  nothingText: "Verifique o livro-razão no fim do mês, antes de confiar em seus totais, e após uma restauração.",
  head: {
    title: "Topo do livro-razão",
    description: "Um hash sobre todas as transações e todas as entradas do log de auditoria, cada uma incluindo a anterior. Anote-o em outro lugar, por exemplo em um extrato impresso ou em um e-mail para seu auditor: ele prova mais tarde que nada até agora foi alterado.",
    hash: "Hash do topo (SHA-256)",
    copyName: "hash do topo",
    links: "Elos na cadeia",
    noted: "Topo anotado anteriormente",
    notedHint: "Opcional. 64 dígitos e letras de a até f, como esta página os mostra; espaços não atrapalham. A verificação do livro-razão então também o procura.",
    bad: (count: number) => `Um topo tem 64 dígitos e letras de a até f; este tem ${String(count)}.`,
    badLetters: "Um topo tem somente dígitos e letras de a até f.",
    found: "O topo anotado está na cadeia",
    foundText: (link: number, all: number) =>
      link === all
        ? `Ele é o último de ${links(all)}: nada foi registrado desde que você o anotou, e nada até ele foi alterado.`
        : `Ele é o elo ${link} de ${all}: nada até lá foi alterado desde que você o anotou, e ${plural(all - link, { one: "# elo veio depois", other: "# elos vieram depois" })}.`,
    foundButBroken: (link: number, all: number) => `Ele é o elo ${String(link)} de ${String(all)}, mas uma regra foi violada: veja abaixo se a própria cadeia está íntegra.`,
    missing: "O topo anotado não está na cadeia",
    missingText: "Primeiro, compare o que você digitou com sua anotação. Se estiver certo, algo que havia sido registrado até então foi alterado, ou este é outro livro-razão.",
  },
  todo: {
    title: "O que fazer",
    steps: [
      "Não registre mais nada neste livro-razão e não confie em seus totais.",
      "Copie a lista do que foi violado e guarde-a com o arquivo.",
      "Restaure o backup anterior mais recente: ele é verificado antes de tomar o lugar deste livro-razão, e este livro-razão é mantido ao lado dele.",
    ],
    copy: "lista do que foi violado",
    copyText: "Copiar a lista",
    restore: "Ir para Configurações, Backup",
    log: "Veja no log de auditoria quem alterou o quê",
  },
};
