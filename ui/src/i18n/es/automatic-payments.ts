import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Mientras la ventana está abierta",
    text: "Cada minuto, esta ventana mira qué ha vencido según el día en UTC y lo paga con el saldo de Advance Pay y después con el método de pago predeterminado. Una factura se paga automáticamente como máximo una vez al día desde cada origen, aunque funcionen otras ventanas o el temporizador.",
    missed: "Los días en que el equipo estuvo apagado se recuperan por orden la próxima vez que funcionen la ventana o el temporizador.",
    simulated: "La fecha de este libro mayor es simulada: lo que vence se paga cuando usted adelanta la fecha.",
  },
  timer: {
    title: "Mientras la ventana está cerrada",
    description: "Un temporizador de su sistema se ejecuta una vez al día, poco después de medianoche en UTC, solo para usted y sin permisos de administrador.",
    loading: "Consultando el temporizador",
    install: "Instalar el temporizador",
    again: "Instalar de nuevo",
    remove: "Quitar el temporizador",
    removeTitle: "¿Quitar el temporizador?",
    removeText: "Mientras esta ventana esté cerrada, ya no se pagará nada automáticamente. Lo que venza entretanto se paga día a día cuando la ventana vuelva a abrirse.",
    failed: "El temporizador no se cambió",
    state: "Temporizador",
    states: {
      none: "No instalado",
      active: "Instalado y en marcha",
      inactive: "Instalado, pero parado. Instálelo de nuevo.",
      unknown: "Instalado; aquí no se puede consultar al planificador",
    },
    nextRun: "Próxima ejecución",
    ledger: "Libro mayor que liquida",
    otherLedger: "El temporizador liquida otro libro mayor, no el que está abierto aquí. Solo hay un temporizador: si lo instala de nuevo, liquidará este.",
    notes: {
      SYSTEMD: "Es un temporizador del gestor de usuario de systemd. Funciona mientras su sesión está iniciada; tras la orden loginctl enable-linger, también cuando no lo está.",
      LAUNCHD: "Es un agente de launchd. Funciona mientras su sesión está iniciada y recupera una ejecución perdida durante la suspensión.",
      TASK_SCHEDULER: "Es una tarea del Programador de tareas. Funciona mientras su sesión está iniciada y recupera una ejecución perdida.",
    },
    leftTitle: "Le queda un paso",
    leftText: "Los archivos están en su sitio, pero el planificador no los aceptó. Ejecute esto usted mismo:",
    command: "orden",
  },
  closed: {
    title: "Con la línea de órdenes",
    description: "Para otro equipo, o para ver qué hacen los botones.",
    system: "Su sistema",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Instalar el temporizador",
    installText: { linux: "Ejecute esto en un terminal:", macos: "Ejecute esto en Terminal:", windows: "Ejecute esto en PowerShell:" },
    status: "Ver si está instalado y cuándo se ejecutará",
    remove: "Quitarlo",
    notes: {
      linux: "Es un temporizador del gestor de usuario de systemd. Funciona mientras su sesión está iniciada; tras la orden loginctl enable-linger, también cuando no lo está.",
      macos: "Es un agente de launchd. Funciona mientras su sesión está iniciada y recupera una ejecución perdida durante la suspensión.",
      windows: "Es una tarea del Programador de tareas. Funciona mientras su sesión está iniciada y recupera una ejecución perdida.",
    },
    needs: "Las órdenes son de advance-pay, la línea de órdenes de este programa. Solo hay un temporizador; instalarlo para otro libro mayor lo sustituye.",
    sample: "Los datos de ejemplo no necesitan temporizador. Abra su propio libro mayor y las órdenes se mostrarán aquí.",
    copy: { install: "orden que instala el temporizador", status: "orden que muestra el temporizador", remove: "orden que quita el temporizador" },
  },
};
