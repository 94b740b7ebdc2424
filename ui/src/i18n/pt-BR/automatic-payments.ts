import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Enquanto a janela está aberta",
    text: "A cada minuto, esta janela verifica o que está vencido, pelo dia em UTC, e o paga com o saldo do Advance Pay e depois pela forma de pagamento padrão. Uma fatura é paga automaticamente no máximo uma vez por dia de cada fonte, mesmo enquanto outras janelas ou o temporizador estão em execução.",
    missed: "Os dias em que o computador esteve desligado são compensados em ordem, na próxima vez em que a janela ou o temporizador for executado.",
    simulated: "A data deste livro-razão é simulada: o que vence é pago quando você avança a data.",
  },
  timer: {
    title: "Enquanto a janela está fechada",
    description: "Um temporizador do seu sistema é executado uma vez por dia, pouco depois da meia-noite em UTC, somente para você e sem direitos de administrador.",
    loading: "Consultando o temporizador",
    install: "Instalar temporizador",
    again: "Instalar novamente",
    remove: "Remover temporizador",
    removeTitle: "Remover o temporizador?",
    removeText: "Enquanto esta janela estiver fechada, nada mais será pago automaticamente. O que vencer nesse meio-tempo será pago, dia a dia, quando a janela for aberta novamente.",
    failed: "O temporizador não foi alterado",
    state: "Temporizador",
    states: {
      none: "Não instalado",
      active: "Instalado e em execução",
      inactive: "Instalado, mas não em execução. Instale-o novamente.",
      unknown: "Instalado; o agendador não pode ser consultado aqui",
    },
    nextRun: "Próxima execução",
    ledger: "Livro-razão que ele processa",
    otherLedger: "O temporizador processa outro livro-razão, não o que está aberto aqui. Há um único temporizador: instalá-lo novamente faz com que ele processe este.",
    notes: {
      SYSTEMD: "É um temporizador do gerenciador de usuário do systemd. Ele é executado enquanto sua sessão está iniciada; após o comando loginctl enable-linger, também quando não está.",
      LAUNCHD: "É um agente do launchd. Ele é executado enquanto sua sessão está iniciada e compensa uma execução perdida enquanto o computador estava em repouso.",
      TASK_SCHEDULER: "É uma tarefa do Agendador de Tarefas. Ela é executada enquanto sua sessão está iniciada e compensa uma execução perdida.",
    },
    leftTitle: "Falta um passo seu",
    leftText: "Os arquivos estão no lugar, mas o agendador não os aceitou. Execute isto você mesmo:",
    command: "comando",
  },
  closed: {
    title: "Pela linha de comando",
    description: "Para outro computador ou para ver o que os botões fazem.",
    system: "Seu sistema",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Instalar o temporizador",
    installText: { linux: "Execute isto em um terminal:", macos: "Execute isto no Terminal:", windows: "Execute isto no PowerShell:" },
    status: "Ver se ele está instalado e quando será executado",
    remove: "Removê-lo",
    notes: {
      linux: "É um temporizador do gerenciador de usuário do systemd. Ele é executado enquanto sua sessão está iniciada; após o comando loginctl enable-linger, também quando não está.",
      macos: "É um agente do launchd. Ele é executado enquanto sua sessão está iniciada e compensa uma execução perdida enquanto o computador estava em repouso.",
      windows: "É uma tarefa do Agendador de Tarefas. Ela é executada enquanto sua sessão está iniciada e compensa uma execução perdida.",
    },
    needs: "Os comandos são os de advance-pay, a linha de comando deste programa. Há um único temporizador; instalá-lo novamente para outro livro-razão o substitui.",
    sample: "Os dados de exemplo não precisam de temporizador. Abra seu próprio livro-razão, e os comandos para ele aparecem aqui.",
    copy: { install: "comando que instala o temporizador", status: "comando que mostra o temporizador", remove: "comando que remove o temporizador" },
  },
};
