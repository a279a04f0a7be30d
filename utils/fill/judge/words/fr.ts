import type { WordList } from './word-list'

export const fr: WordList = {
  phone: 'portable* ligne',
  number: 'numero* n',
  amount: 'montan* somme',
  price: 'prix valeur forfait tarif',
  topUp: 'recharg* prepaye*',
  country: 'indicatif pays',
  confirm: 'resaisi* ressaisi* repet*',
  never: 'mot_de_passe recherch* operateur telecopie* cherch*',
  other: 'cp naissance cart* crypto* factur* command* courriel siret rue',
  account: 'compte contrat',
  bound: 'solde frais salaire rembours* remise taux',
  payer: 'fixe domicile bureau',
}
