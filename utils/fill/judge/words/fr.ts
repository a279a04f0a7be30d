import type { WordList } from './word-list'

export const fr: WordList = {
  phone: 'portable* ligne',
  number: 'n',
  amount: 'montan* somme',
  price: 'prix valeur forfait',
  topUp: 'recharg*',
  country: 'indicatif indicatif_pays code_pays',
  confirm: 'nouveau resaisi* ressaisi* repet*',
  never: 'mot_de_passe recherch* operateur telecopie* cherch* marque* genre sujet objet motif',
  other:
    'cp naissance cart* crypto* factur* command* courriel siret rue identifiant* rib dossier* colis contrat compteur* securite_sociale',
  account: 'compte',
  bound: 'solde revenu* frais salaire rembours* remise taux',
  payer: 'fixe domicile bureau',
}
