import type { Lexicon } from './lexicon'

export const fr: Lexicon = {
  units: 'h|heure|heures;j|jour|jours|jr|jrs;sem|semaine|semaines;mois;an|annee|annees|ans',
  line: 'abonnement|carte pay&go|carte prepayee|carte sim|compte|cycle de vie|forfait bloque|la carte|ligne|mobicarte|num|numero|puce|votre numero',
  credit:
    "avoir|compte de base|compte prin|compte principal|cpt principal|crdt|credit appel|credit d'appel|credit de communication|credit disponible|credit principal|credit restant|recharge principale|solde|solde disponible|solde du compte|unites|votre credit|votre credit d'appel",
  pack: 'avantages|bon plan|cadeau|compte bonus|credit bonus|credit cadeau|credit offert|credit promotionnel|data|double recharge|fcfa bonus|forfait|forfaits|#go|gratuit|gratuits|illimite|illimites|#ko|mega|megas|min|#mo|offert|offerte|offerts|offre|option|pass|solde bonus|solde data|solde internet|sos credit|souscription|triple recharge|volume',
  outgoing:
    'appel sortant|appeler|appels emis|emettre|emettre des appels|emission|en emission|en réception seule|passer des appels|reception uniquement|réception seule|sortants',
  incoming:
    'appel entrant|appels recus|en reception|entrants|etre appele|etre joint|reception|recevoir|recevoir des appels',
  recovery: 'conserver le numero|delai de grace|periode de grace|reactiver|recuperation|recuperer|restituer',
  end: "active jusqu'au|date expiration|disponible jusqu'au|expir|expirent|expirera|expires|fin|limite|se termine|termine|utilisable|utilisables|val|valable|valables|valide|valides",
  last: "date d'expiration|date de fin|date limite|echeance|expiration|expire|fin de validite|validite",
  until:
    "a utiliser avant|au|au plus tard|au plus tard le|avant le|d'ici le|exp|expire le|expirent le|expirera le|fin validite|jsq|jsqu'au|jusq|jusqu au|jusqu'a|jusqu'a la date du|jusqu'au|jusqu'en|jusqua|jusquau|le|prenant fin le|prend fin le|valable au|valable jusqu|valide jusqu'au",
  then: 'après|ensuite|puis',
  death:
    'bloque|bloquee|coupe|coupee|desactivation|desactive|desactivee|ferme|fermee|inactif|interrompu*|resiliation|resilie|resiliee|restreint*|suspendu|suspendue',
  gone: 'annule|annulee|definitive|definitivement|detruit*|efface|perdre|perdrez|perdu|perdue|perte|reattribue|supprime|supprimee',
  keep: 'afin de conserver|conserver|conserver votre numero|continuer|continuer a utiliser|eviter|faute de quoi|garder|garder votre numero|maintenir|pour eviter|prolonger|rester joignable|sinon|à défaut',
  past: 'a compter du|a partir du|achat du|active le|au|credite le|date|debite le|debut|depuis|dernier|des le|du|effectue le|effectuee le|le|operation|recharge du|recharge le|recu le|souscrit le',
  left: "d'ici|dans|encore|il vous reste|pendant|plus que|pour|restant|restants|reste|sous",
  span: 'chaque|consecutifs|depuis|dernier|derniers|par|sans|tous les|toutes les',
  today: "aujourd'hui|aujourdhui|ce soir",
  tomorrow: 'demain',
  top: 'credite|rechargement|rechargement de|recharger|rechargez',
  spent:
    'a|a partir de|achat|achete|appel|au moins|cout|coute|credite|credite de|debite|dernier appel|dette|due|emprunt|facture|frais|montant|paye|payer|pour|preleve|prix|recharge de|rechargement de|rechargez|seulement|tarif',
  moved: 'envoye|recu|retrait|transfere|transfert',
  debt: 'avance|emprunt|remboursez|sos credit',
  promo:
    'a gagner|activez|beneficiez|bon plan|ce week-end|cliquez|composez|decouvrez|exclusif|gagner|gagnez|jouez|offre|pour 1|profiter|profitez|reduction|souscrivez|stop au|tapez',
  own: 'active|client|il vous reste|restant|reste|souscrit|vos|votre|vous avez|vous disposez',
  otp: 'authentification|code|code de securite|code de validation|code de verification|connexion|identifiant|mot de passe|ne communiquez|ne le communiquez|usage unique',
  bank: 'banque|carte bancaire|cb|cheque|compte bancaire|credit agricole|decouvert|frais|livret|paiement par carte|prelevement|retrait|solde om|transaction|transfert|versement|virement|wave',
  other:
    'adhesion|amende|assurance|bibliotheque|billet|chronopost|cinema|colis|commande|controle technique|cotisation|docteur|echeance de|edf|engie|facture|fidelite|impot|livraison|livre|location|mondial relay|navigo|ordonnance|permis|pharmacie|rdv|relais|rendez-vous|retrait en magasin|salle de sport|train|transport|vignette|vol',
}
