import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "Ordre pour votre banque",
  title: (id: string) => `Ordre pour votre banque : ${id}`,
  intro: "Déposez ce fichier auprès de votre banque au lieu de remplir son formulaire : le montant, le compte destinataire et la référence y figurent.",
  format: "Format",
  formats: { PAIN_001: "Virement (ISO 20022, pain.001)", NACHA: "Virement ACH (Nacha)" },
  formatTexts: {
    PAIN_001: "Vers tout compte, dans toute devise du vendeur.",
    NACHA: "En dollars américains vers un compte aux États-Unis ; plus lent et moins cher.",
  },
  from: "Payé depuis",
  noAccount: "Aucun compte bancaire américain ne peut payer.",
  date: "Exécuté le",
  dateHint: "Vide : le prochain jour où les banques le peuvent.",
  companyId: "Identifiant d’entreprise (Company ID)",
  companyIdHint: "Celui sous lequel votre banque connaît votre entreprise : dix lettres et chiffres. Vide : 1 et le numéro fiscal fédéral.",
  companyIdNeeded: "Celui sous lequel votre banque vous connaît : dix lettres et chiffres, tels qu’elle les a attribués. Un compte personnel n’a pas de numéro fiscal fédéral qui puisse en tenir lieu.",
  companyIdMissing: "Saisissez l’identifiant d’entreprise que votre banque vous a attribué.",
  note: "Le fichier contient des numéros de compte en clair. Supprimez-le dès que votre banque l’a reçu, et ne le déposez qu’une fois : il est payé à chaque dépôt.",
  simulated: "La date de ce grand livre est simulée : ne remettez l’ordre à aucune banque réelle.",
  download: "Télécharger l’ordre",
  failed: "Aucun ordre n’a été établi",
  saved: (file: string) => `${file} enregistré dans Téléchargements`,
  savedText: "Rien n’est enregistré tant que l’argent n’est pas arrivé.",
};
