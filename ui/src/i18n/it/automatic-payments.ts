import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Mentre la finestra è aperta",
    text: "Ogni minuto questa finestra controlla che cosa è in scadenza, secondo il giorno UTC, e lo paga dal saldo Advance Pay, poi con il metodo di pagamento predefinito. Una fattura viene pagata automaticamente al massimo una volta al giorno da ciascuna fonte, anche quando sono attive altre finestre o il timer.",
    missed: "I giorni in cui il computer era spento vengono recuperati nel loro ordine, alla successiva esecuzione della finestra o del timer.",
    simulated: "La data di questo libro mastro è simulata: ciò che scade viene pagato quando sposta la data in avanti.",
  },
  timer: {
    title: "Mentre la finestra è chiusa",
    description: "Un timer del suo sistema viene eseguito una volta al giorno, poco dopo la mezzanotte UTC, solo per lei e senza diritti di amministratore.",
    loading: "Interrogazione del timer",
    install: "Installa il timer",
    again: "Installa di nuovo",
    remove: "Rimuovi il timer",
    removeTitle: "Rimuovere il timer?",
    removeText: "Mentre questa finestra è chiusa, nulla viene più pagato automaticamente. Ciò che nel frattempo è scaduto viene pagato, giorno per giorno, quando la finestra si riapre.",
    failed: "Il timer non è stato modificato",
    state: "Timer",
    states: {
      none: "Non installato",
      active: "Installato e attivo",
      inactive: "Installato, ma non attivo. Lo installi di nuovo.",
      unknown: "Installato; qui non è possibile interrogare l’utilità di pianificazione",
    },
    nextRun: "Prossima esecuzione",
    ledger: "Libro mastro che elabora",
    otherLedger: "Il timer elabora un altro libro mastro, non quello aperto qui. Esiste un solo timer: installandolo di nuovo, elaborerà questo.",
    notes: {
      SYSTEMD: "È un timer del gestore utente di systemd. Viene eseguito mentre la sua sessione è aperta; dopo il comando loginctl enable-linger, anche quando non lo è.",
      LAUNCHD: "È un agente di launchd. Viene eseguito mentre la sua sessione è aperta, e recupera un’esecuzione mancata mentre il computer era in stop.",
      TASK_SCHEDULER: "È un’attività dell’Utilità di pianificazione. Viene eseguita mentre la sua sessione è aperta, e recupera un’esecuzione mancata.",
    },
    leftTitle: "Resta un passaggio a suo carico",
    leftText: "I file sono al loro posto, ma l’utilità di pianificazione non li ha accettati. Esegua personalmente questo comando:",
    command: "comando",
  },
  closed: {
    title: "Dalla riga di comando",
    description: "Per un altro computer, o per vedere che cosa fanno i pulsanti.",
    system: "Il suo sistema",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Installare il timer",
    installText: { linux: "Esegua questo comando in un terminale:", macos: "Esegua questo comando nel Terminale:", windows: "Esegua questo comando in PowerShell:" },
    status: "Vedere se è installato e quando sarà eseguito",
    remove: "Rimuoverlo",
    notes: {
      linux: "È un timer del gestore utente di systemd. Viene eseguito mentre la sua sessione è aperta; dopo il comando loginctl enable-linger, anche quando non lo è.",
      macos: "È un agente di launchd. Viene eseguito mentre la sua sessione è aperta, e recupera un’esecuzione mancata mentre il computer era in stop.",
      windows: "È un’attività dell’Utilità di pianificazione. Viene eseguita mentre la sua sessione è aperta, e recupera un’esecuzione mancata.",
    },
    needs: "I comandi sono quelli di advance-pay, la riga di comando di questo programma. Esiste un solo timer; installarlo di nuovo per un altro libro mastro lo sostituisce.",
    sample: "I dati di esempio non hanno bisogno di un timer. Apra il suo libro mastro, e i relativi comandi saranno mostrati qui.",
    copy: { install: "comando che installa il timer", status: "comando che mostra il timer", remove: "comando che rimuove il timer" },
  },
};
