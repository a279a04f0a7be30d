import type { WordList } from './word-list'

export const fr: WordList = {
  phone: 'portable* ligne tel_port votre_numero',
  number: 'n',
  amount: 'montan* somme',
  price: 'prix valeur forfait',
  topUp: 'recharg* transfert_de_credit*',
  country: 'code_pays pays indicatif',
  confirm: 'repet* resaisi* ressaisi* nouveau',
  never: 'cherch* mot_de_passe telecopie* recherch* marque* motif genre objet sujet operateur',
  other:
    'crypto* rue cart* rib securite_sociale naissance factur* contrat identifiant* colis cp siret compteur* command* dossier* courriel',
  account: 'compte',
  bound: 'revenu* salaire rembours* remise taux frais solde',
  payer: 'fixe domicile bureau',
}
