import type { WordList } from './word-list'

export const fr: WordList = {
  phone: 'portable* numero_portable ligne numero_mobile numero_a_recharger numero_beneficiaire n_a_recharger',
  number: 'n n°',
  amount: 'montant* somme valeur_de_la_recharge',
  price: 'prix valeur forfait offre recharge',
  topUp: 'recharg* credit_de_communication prepaye*',
  country: 'indicatif_pays indicatif code_pays indicatif_international pays',
  area: 'indicatif_regional',
  extension: 'poste',
  confirm: 'resaisi* ressaisi* a_nouveau',
  voucher:
    'code_de_recharge code_recharge ticket_de_recharge numero_de_recharge coupon_de_recharge code_a_14_chiffres',
  never: 'mot_de_passe recherch* operateur telecopie* quantite cherch* marque modele',
  other:
    'adresse* code_postal naissance carte* numero_de_carte cryptogramme facture* commande* siret siren securite_sociale passeport identifiant compte_bancaire plaque immatriculation',
  account: 'numero_client numero_de_client n_client compte contrat numero_de_compte',
  bound: 'solde frais pourboire salaire remboursement remise entre jusqu* prix_min prix_max taux',
  recipient: 'beneficiaire* destinataire* a_recharger',
  payer: 'fixe domicile bureau professionnel facturation livraison',
  success: 'succes reussi* felicitations merci_pour effectue* confirme',
}
