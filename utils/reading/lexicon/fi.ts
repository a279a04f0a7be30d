import type { Lexicon } from './lexicon'

export const fi: Lexicon = {
  units:
    'tunnin|tuntia;paivaa|pv|vrk|vuorokautta;viikko|viikon;kk|kuukauden|kuukausi|kuukautta;vuoden|vuosi|vuotta',
  line: 'liittyma|liittymasi|numero|prepaid-liittyma*|puhelinnumero*|sim-kortti|tili',
  credit: 'kayttoaikaa|prepaid-saldo|puheaikaa|puhesaldo|rahasaldo|saldoa|saldosi',
  pack: 'bonussaldoa|data|datapaketti|etu|gt|ilmainen|ilmaista|lisapalvelu|minuuttia|mt|netti|nettipaketti|paketin|paketti|surffi*|tarjous|viestia',
  outgoing: 'lahtevat|lahtevia|soittaa|soitto*',
  incoming: 'saapuvat|saapuvia|vastaanott*',
  recovery: 'aktivoida uudelleen|karenssi*|palautta*|uudelleen aktivo*',
  end: 'erapaiva|kaytettavissa|kayttoaika|loppuu|paattyvat|vanhenemispaiva|vanhentu*|viimeinen|voimassaolo paattyy|voimassaoloaika',
  last: 'paattymispaiva|paattyy|umpeutuu|vanhenee|voimassa',
  until: 'asti|ennen|mennessa|saakka|viimeistaan',
  death: 'deaktivoi*|estetaan|irtisano*|katkaistaan|lakkaa|suljetaan|suljettu|sulkeminen|sulkeutuu',
  gone: 'lopullisesti|menetat|menetetaan|menettaa|poistetaan|poisto|pysyvasti',
  keep: 'jatka|jatkaa kayttoa|jatkaaksesi|muuten|pida|pidentaa|pitaa|sailyy|valttaa|valttaaksesi',
  past: 'aktivoitu|alkaen|klo|ladattu|lahtien|lataus|ostettu|pvm|viimeksi',
  left: 'ajan|jaljella|jaljella oleva|kuluttua|sisalla|viela',
  span: 'joka|per|sitten|valein|viimeisen',
  today: 'tanaan',
  tomorrow: 'huomenna',
  top: 'ladannut|ladattu|lataa|lataamalla|latasit|latauksen|lataus',
  spent:
    'alkaen|hinta|kuukausimaksu|ladattu|lasku|latasit|lataus|maksaa|maksettu|maksu|vahintaan|vain|veloitetaan|veloitettu|veloitus',
  promo: 'alennus|etu|ilmainen|kampanja|klikkaa|kokeile|osta|tarjous|tilaa|vain tanaan|voita',
  own: 'aktivoitu|jaljella|liittymasi|liittymassasi|oma|saldosi|sinulla|sinun',
  otp: 'ala kerro|kertakayttoinen|kirjautu*|koodi|koodisi|pin-koodi|salasana|tunnusluku|turvakoodi|vahvistuskoodi',
  bank: 'korttimaksu|korttiosto|laina|luottokortti|mobilepay|nordea|osuuspankki|pankki|tilinumero|tilisi|tilisiirto',
  other:
    'ajanvaraus|hammas*|jasenyys|katsastus|kirjasto|laakari|laina-aika|lainojen|lasku|lippu|nouda|noudettavissa|noutokoodi|paketti on|posti|pysakointi|saapunut|tilaus|toimitus|vakuutus|varaus',
}
