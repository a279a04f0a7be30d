import type { WordList } from './word-list'

export const fr: WordList = {
  phone: 'portable* ligne',
  number: 'numero* n',
  amount: 'montan* somme',
  price: 'prix valeur forfait offre tarif',
  topUp: 'recharg* prepaye*',
  country: 'indicatif pays',
  extension: 'poste',
  confirm: 'resaisi* ressaisi* repet* a_nouveau',
  voucher: 'ticket',
  never: 'mot_de_passe recherch* operateur telecopie* cherch* marque modele',
  other:
    'prenom* rue cp naissance carte* cryptogramme factur* command* courriel siret siren identifiant immatriculation chambre',
  account: 'compte contrat',
  bound: 'solde frais pourboire salaire rembours* remise taux',
  payer: 'fixe domicile bureau',
}
