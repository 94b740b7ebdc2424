import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Tant que la fenêtre est ouverte",
    text: "Chaque minute, cette fenêtre regarde ce qui est échu selon le jour UTC et le paie sur le solde Advance Pay, puis par le mode de paiement par défaut. Une facture est payée automatiquement au plus une fois par jour depuis chaque source, même si d’autres fenêtres ou le minuteur fonctionnent.",
    missed: "Les jours où l’ordinateur était éteint sont rattrapés dans l’ordre, dès que la fenêtre ou le minuteur fonctionne à nouveau.",
    simulated: "La date de ce grand livre est simulée : ce qui arrive à échéance est payé lorsque vous avancez la date.",
  },
  timer: {
    title: "Tant que la fenêtre est fermée",
    description: "Un minuteur de votre système s’exécute une fois par jour, peu après minuit UTC, pour vous seul et sans droits d’administrateur.",
    loading: "Consultation du minuteur",
    install: "Installer le minuteur",
    again: "Réinstaller",
    remove: "Supprimer le minuteur",
    removeTitle: "Supprimer le minuteur ?",
    removeText: "Tant que cette fenêtre sera fermée, plus rien ne sera payé automatiquement. Ce qui arrive à échéance entre-temps est payé jour après jour, lorsque la fenêtre est rouverte.",
    failed: "Le minuteur n’a pas été modifié",
    state: "Minuteur",
    states: {
      none: "Non installé",
      active: "Installé et actif",
      inactive: "Installé, mais inactif. Réinstallez-le.",
      unknown: "Installé ; le planificateur ne peut pas être interrogé ici",
    },
    nextRun: "Prochaine exécution",
    ledger: "Grand livre qu’il règle",
    otherLedger: "Le minuteur règle un autre grand livre que celui qui est ouvert ici. Il n’y a qu’un minuteur : le réinstaller lui fait régler celui-ci.",
    notes: {
      SYSTEMD: "C’est un minuteur du gestionnaire utilisateur de systemd. Il fonctionne tant que votre session est ouverte ; après la commande loginctl enable-linger, aussi lorsqu’elle ne l’est pas.",
      LAUNCHD: "C’est un agent de launchd. Il fonctionne tant que votre session est ouverte et rattrape une exécution manquée pendant la veille.",
      TASK_SCHEDULER: "C’est une tâche du Planificateur de tâches. Elle fonctionne tant que votre session est ouverte et rattrape une exécution manquée.",
    },
    leftTitle: "Une étape reste à faire",
    leftText: "Les fichiers sont en place, mais le planificateur ne les a pas pris en compte. Exécutez ceci vous-même :",
    command: "commande",
  },
  closed: {
    title: "Par la ligne de commande",
    description: "Pour un autre ordinateur, ou pour voir ce que font les boutons.",
    system: "Votre système",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Installer le minuteur",
    installText: { linux: "Exécutez ceci dans un terminal :", macos: "Exécutez ceci dans le Terminal :", windows: "Exécutez ceci dans PowerShell :" },
    status: "Voir s’il est installé et quand il s’exécutera",
    remove: "Le supprimer",
    notes: {
      linux: "C’est un minuteur du gestionnaire utilisateur de systemd. Il fonctionne tant que votre session est ouverte ; après la commande loginctl enable-linger, aussi lorsqu’elle ne l’est pas.",
      macos: "C’est un agent de launchd. Il fonctionne tant que votre session est ouverte et rattrape une exécution manquée pendant la veille.",
      windows: "C’est une tâche du Planificateur de tâches. Elle fonctionne tant que votre session est ouverte et rattrape une exécution manquée.",
    },
    needs: "Les commandes sont celles d’advance-pay, la ligne de commande de ce programme. Il n’y a qu’un minuteur ; l’installer pour un autre grand livre le remplace.",
    sample: "Les données d’exemple n’ont pas besoin de minuteur. Ouvrez votre propre grand livre, et les commandes s’affichent ici.",
    copy: { install: "commande qui installe le minuteur", status: "commande qui affiche le minuteur", remove: "commande qui supprime le minuteur" },
  },
};
