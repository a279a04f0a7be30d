import type { WordList } from './word-list'

export const fr: WordList = {
  phone: 'portable* ligne',
  number: 'numero* n',
  amount: 'montan* somme',
  price: 'prix valeur forfait tarif',
  topUp: 'recharg* prepaye*',
  country: 'indicatif indicatif_pays code_pays',
  confirm: 'resaisi* ressaisi* repet* confirmez confirme',
  never: 'mot_de_passe recherch* operateur telecopie* cherch* marque* modele* genre sujet objet motif',
  other:
    'cp naissance cart* crypto* factur* command* courriel siret rue identifiant* nif rib dossier* colis contrat compteur* securite_sociale',
  account: 'compte',
  bound: 'solde revenu* frais salaire rembours* remise taux',
  payer: 'fixe domicile bureau',
  recipient: 'destinat*',
}
