import type { Lexicon } from './lexicon'

export const fr: Lexicon = {
  units: 'heure|heures|h;jour|jours|jr|jrs|j;semaine|semaines|sem;mois;an|ans|annee|annees',
  line: 'ligne|numero|carte sim|sim|compte|votre numero|mobicarte|la carte|carte prepayee|puce|service|abonnement|forfait bloque|cycle de vie|num|carte pay&go',
  credit:
    "credit|solde|credit principal|compte principal|solde principal|credit de communication|credit restant|credit d'appel|unites|solde credit|recharge principale|votre credit|solde compte principal|credit appel|solde du compte|compte de base|compte prin|crdt|cpt principal|credit disponible|solde disponible|avoir|crédit d’appel|votre credit d'appel",
  pack: 'forfait|forfaits|pass|pass internet|bonus|offre|offert|offerts|offerte|option|internet|data|mo|go|ko|minutes|sms|gratuit|gratuits|illimite|illimites|pack|promo|bundle|credit bonus|solde bonus|bon plan|cadeau|mega|megas|compte bonus|volume|solde data|solde internet|credit offert|credit promotionnel|appels illimites|avantages|points|souscription|min|fcfa bonus|credit cadeau|sos credit',
  outgoing:
    'appels sortants|sortants|emission|emettre|emettre des appels|passer des appels|en emission|appel sortant|appeler',
  incoming: 'appels entrants|entrants|reception|recevoir|recevoir des appels|en reception|appel entrant',
  recovery:
    'grace|periode de grace|delai de grace|reactiver|reactivation|recuperer|recuperation|restituer|conserver le numero',
  end: "expire|expirera|expiration|expiré|expires|expirent|valable|valables|valable jusqu'au|valide|valides|validite|fin de validite|date d'expiration|date expiration|date de fin|echeance|limite|date limite|fin|se termine|prend fin|utilisable|active jusqu'au|utilisables|termine|disponible jusqu'au|expir|val",
  until:
    "jusqu'au|jusqu au|jusqu'a|jusqu'a la date du|jusqua|jusqu'en|jsq|jsqu'au|jusq|jusquau|avant le|expire le|expirera le|valable jusqu'au|valable au|valable jusqu|d'ici le|au plus tard le|echeance|expiration|date d'expiration|date de fin|validite|fin de validite|au plus tard|le|expirent le|prend fin le|jusqu'a ce|a utiliser avant|expire|date limite|fin validite|exp|prenant fin le|valide jusqu'au|au",
  death:
    'suspendu|suspendue|suspension|desactive|desactivee|desactivation|resilie|resiliee|resiliation|coupe|coupee|bloque|bloquee|interrompu*|inactif|inactive|ferme|fermee|restreint*',
  gone: 'supprime|supprimee|definitivement|perdu|perdue|perdre|perdrez|perte|annule|annulee|efface|recycle|reattribue|definitive|detruit*',
  keep: 'conserver|garder|conserver votre numero|garder votre numero|eviter|pour eviter|prolonger|continuer a utiliser|afin de conserver|continuer|maintenir|rester joignable',
  past: 'le|depuis|du|recharge du|recharge le|effectue le|effectuee le|active le|a partir du|des le|souscrit le|date|au|debite le|dernier|recu le|achat du|a compter du|credite le|debut|operation',
  left: "restant|restants|reste|encore|dans|pendant|pour|d'ici|sous|il vous reste|plus que",
  span: 'chaque|tous les|toutes les|par|depuis|dernier|derniers|consecutifs|sans',
  today: "aujourd'hui|ce soir|aujourdhui",
  tomorrow: 'demain',
  top: 'recharge|rechargez|recharger|rechargement|rechargé|recharges|rechargement de|credite',
  spent:
    'recharge de|rechargement de|recharge|rechargez|cout|coute|prix|montant|payer|paye|debite|preleve|minimum|tarif|facture|au moins|a partir de|frais|seulement|transfere|transfert|recu|avez recu|pour|a|achat|achete|appel|dernier appel|dette|due|emprunt|credite|credite de|envoye',
  promo:
    'offre|profitez|profiter|gagnez|gagner|decouvrez|promo|composez|tapez|reduction|exclusif|cliquez|souscrivez|stop au|bon plan|activez|beneficiez|jouez|a gagner|pour 1|ce week-end',
  own: 'votre|vos|vous avez|il vous reste|restant|client|cher client|active|souscrit|reste|vous disposez',
  otp: 'code de validation|code de verification|code de securite|code|code confidentiel|mot de passe|code pin|identifiant|ne le communiquez|ne communiquez|connexion|usage unique|authentification',
  bank: 'banque|carte bancaire|virement|compte bancaire|cb|prelevement|iban|credit agricole|livret|decouvert|retrait|orange money|wave|paiement par carte|cheque|transaction|mobile money',
  other:
    'colis|livraison|commande|livre|rendez-vous|rdv|assurance|bibliotheque|adhesion|facture|vol|train|billet|ordonnance|impot|amende|permis|retrait en magasin|chronopost|mondial relay|docteur|location|reservation|pharmacie|relais|controle technique|vignette|cotisation|carte fidelite|fidelite|cinema|salle de sport',
}
