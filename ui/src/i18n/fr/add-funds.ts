import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "Ajouter des fonds",
    text: [
      "Pour un virement électronique, vous envoyez un virement depuis votre banque. Le document d’approvisionnement indique à votre banque ce qu’il faut inscrire dans chaque champ.",
      "Pour un compte bancaire américain, le prélèvement est enregistré comme en cours de traitement jusqu’à ce que votre relevé bancaire montre qu’il a été exécuté.",
      "Votre saisie est conservée si vous quittez cette page et y revenez.",
    ],
  },
  title: "Ajouter des fonds",
  description: "Les fonds paient automatiquement les futures factures à leur échéance.",
  loading: "Chargement des possibilités d’approvisionnement",
  notRegistered: "Inscrivez-vous d’abord à Advance Pay",
  notRegisteredText: "Des fonds peuvent être ajoutés une fois le compte inscrit.",
  goToRegister: "Aller à Advance Pay",
  sections: { amount: "1. Montant", method: "2. Mode de paiement", review: "3. Vérification" },
  change: "Modifier",
  changeLabel: (section: string) => `Modifier : ${section}`,
  continue: "Continuer",
  cancel: "Annuler",
  amount: {
    label: "Montant",
    hint: (smallest: string) => `Au moins ${smallest}.`,
    currency: "Devise",
    dueSoon: (amount: string, days: number) => `${amount} en retard ou à échéance dans les ${plural(days, { one: "# jour", other: "# jours" })} à venir.`,
    nothingDue: (days: number) => `Aucune échéance dans les ${plural(days, { one: "# jour", other: "# jours" })} à venir.`,
    missing: "Saisissez le montant à ajouter.",
    checking: "Vérification du montant",
    suggestions: "Suggestions",
    suggest: {
      DUE_SOON: (amount: string) => `${amount} : bientôt à échéance`,
      ALL_OPEN: (amount: string) => `${amount} : toutes les factures ouvertes`,
      LAST_FUNDING: (amount: string) => `${amount} : comme la dernière fois`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Rien n’arrive à échéance avant que l’argent puisse arriver : au plus tôt le ${day}, en jours ouvrés.`,
    coveredBefore: (amount: string, day: string) => `${amount} à échéance avant que l’argent puisse arriver (au plus tôt le ${day}) ; le solde les couvre.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `${amount} à échéance avant que l’argent puisse arriver (au plus tôt le ${day}). Le solde n’en couvre pas ${uncovered} : cette part est payée en retard, ou débitée sur le mode de paiement par défaut.`,
    cover: "Couvrir votre utilisation habituelle pendant",
    usual: (perMonth: string, months: number) =>
      plural(months, {
        one: `Advance Pay a payé ${perMonth} sur le dernier mois entier.`,
        other: `Advance Pay a payé en moyenne ${perMonth} par mois sur les # derniers mois entiers.`,
      }),
    months: (count: number) => plural(count, { one: "# mois", other: "# mois" }),
    take: (amount: string) => `Utiliser ${amount}`,
    coveredMonths: (months: string) => `Le solde et les fonds en attente de réception couvrent déjà ${months}.`,
    unused: (unused: string, months: string) => `Une fois toutes les factures ouvertes payées, ${unused} restent inutilisés, soit environ ${months} de votre utilisation habituelle.`,
    unusedUnknown: (unused: string) => `Une fois toutes les factures ouvertes payées, ${unused} restent inutilisés ; aucune utilisation habituelle ne permet encore de dire combien de temps ils dureront.`,
    moreThanUsed: "C’est plus que ce que les frais admissibles utilisent à notre connaissance",
    final: "Les fonds ne peuvent être ni retirés, ni remboursés, ni transférés, ni convertis ; tant qu’ils sont inutilisés, le vendeur, la devise et le mode de paiement par défaut ne peuvent pas être modifiés.",
  },
  method: {
    label: "Comment souhaitez-vous payer ?",
    eft: "Virement électronique",
    eftText: (from: string, to: string) =>
      `Vous envoyez un virement depuis votre banque avec un document d’approvisionnement. Il arrive généralement en 1 à 2 jours ouvrés : du ${from} au ${to}. Après l’heure limite de votre banque pour les virements, comptez à partir du jour ouvré suivant.`,
    bankText: (from: string, to: string) =>
      `Un prélèvement sur votre compte est enregistré. Il prend 3 à 5 jours ouvrés, du ${from} au ${to}, et peut être rejeté par la banque.`,
    unavailable: (reason: string) => `Indisponible : ${reason}`,
    add: "Ajouter un compte bancaire",
    missing: "Choisissez comment payer.",
    by: (date: string) => `attendu au plus tard le ${date}`,
    tooLarge: (amount: string) => `Ce mode transporte au maximum ${amount}. Choisissez-en un autre, ou un montant plus petit.`,
    adding: "Ajouter un compte bancaire américain",
    keptText: "Votre montant est conservé.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `Vous ajoutez ${amount} à votre solde Advance Pay auprès de ${seller}, par ${method}.`,
    eftSentence: (date: string) => `Vous envoyez le virement vous-même. Les fonds sont utilisables dès que sa réception est enregistrée, au plus tard le ${date} selon les prévisions.`,
    bankSentence: (from: string, to: string) => `Le prélèvement est enregistré comme en cours de traitement. Les fonds sont utilisables dès qu’il a été exécuté, en principe du ${from} au ${to}.`,
    pays: (seller: string, currency: string) =>
      `Ils paient les factures admissibles de ${seller} en ${currency} le jour de leur échéance. Les factures Marketplace sont payées par le mode de paiement par défaut.`,
    final: "Les fonds ne peuvent être ni retirés, ni remboursés, ni transférés, ni convertis.",
    bankTitle: "Compte bancaire destinataire",
    correct: "Ces informations sont-elles correctes ?",
    correctText: "Comparez-les à celles que le vendeur vous a données. Si elles diffèrent, demandez confirmation en appelant un numéro que vous connaissez déjà.",
    edit: "Corriger les informations",
    bankMissing: "Où envoyer le virement ?",
    bankMissingText: "Le document d’approvisionnement a besoin des coordonnées bancaires du vendeur. Saisissez-les une fois, telles que le vendeur vous les a données.",
    action: "Ajouter des fonds",
    needsBank: "Saisissez d’abord les coordonnées bancaires du vendeur.",
    unprintable: "Le document ne peut pas encore être créé",
    unprintableText: "Vous pouvez tout de même ajouter les fonds. Le document pourra être créé une fois ce caractère modifié.",
    openAccount: "Ouvrir les paramètres du compte",
    failed: "Aucun approvisionnement n’a été créé",
  },
  bank: {
    beneficiaryName: "Nom du bénéficiaire",
    beneficiaryAddress: "Adresse du bénéficiaire",
    bankName: "Nom de la banque",
    bankAddress: "Adresse de la banque",
    accountNumber: "Numéro de compte",
    iban: "IBAN",
    routingNumber: "Numéro de routage (ABA)",
    bic: "BIC (code SWIFT)",
    remittanceEmail: "Avis de paiement à",
    confirmedAt: (date: string) => `Saisi ou confirmé le ${date}`,
  },
  summary: {
    title: "Récapitulatif",
    seller: "Vendeur",
    now: "Solde actuel",
    waiting: "En attente de réception",
    after: "Solde après",
    covers: "Couvre les factures jusqu’au",
    coversAll: "Toutes les factures ouvertes",
    coversAllUntil: (date: string) => `${date}, toutes les factures ouvertes`,
    coversNone: "Aucune facture ouverte en totalité",
    afterUnknown: "Saisissez un montant",
  },
  done: {
    eftTitle: (id: string) => `L’approvisionnement ${id} est prêt : envoyez maintenant le virement`,
    bankTitle: (id: string) => `L’approvisionnement ${id} est en cours`,
    steps: "Ce qu’il faut faire maintenant",
    eftSteps: (amount: string, by: string) => [
      "Téléchargez le document d’approvisionnement, ou copiez les champs ci-dessous.",
      `Envoyez depuis votre banque un virement d’exactement ${amount}, avec la référence dans le champ destiné au bénéficiaire (motif du virement). Il devrait arriver au plus tard le ${by}.`,
      "À son arrivée, ouvrez l’approvisionnement et choisissez « Enregistrer la réception ». Les factures échues sont alors payées aussitôt.",
    ],
    reference: "Référence",
    referenceText: "À indiquer exactement ainsi ; sans elle, le paiement ne peut pas être rapproché.",
    form: "Pour le formulaire de votre banque",
    amount: "Montant",
    download: "Télécharger le document d’approvisionnement",
    email: "Texte de l’e-mail",
    emailText: "Pour la personne qui envoie le virement.",
    copyEmail: "Copier le texte de l’e-mail",
    view: "Afficher l’approvisionnement",
    another: "Ajouter d’autres fonds",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `Le prélèvement de ${amount} sur ${method} est enregistré comme en cours de traitement.`,
      `Son résultat est attendu du ${from} au ${to}. Lorsque votre relevé bancaire le montre, choisissez « Marquer comme réussi » sur la page de l’approvisionnement.`,
      "Les fonds sont alors dans le solde, et les factures échues sont payées aussitôt. La banque peut encore rejeter le prélèvement par la suite.",
    ],
    bankNote: "Ce qui se passe, et quand",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Objet : Merci d’envoyer un virement de ${parts.amount}, référence ${parts.reference}

Bonjour,

merci d’envoyer un virement pour notre paiement d’avance à ${parts.seller} (compte ${parts.account}, approvisionnement ${parts.id}).

${parts.fields}

La référence doit être indiquée exactement comme ci-dessus ; sans elle, le paiement ne peut pas être rapproché.
Le virement devrait arriver au plus tard le ${parts.by}.

Merci`,
};
