import type { Lexicon } from './lexicon'

export const fi: Lexicon = {
  units:
    'tunti|tuntia|tunnin;paiva|paivaa|paivan|pv|vrk|vuorokautta;viikko|viikkoa|viikon;kuukausi|kuukautta|kk|kuukauden;vuosi|vuotta|vuoden',
  line: 'liittyma|liittymasi|liittyman|sim-kortti|sim|numero|numerosi|prepaid|prepaid-liittyma*|puhelinnumero*|tili',
  credit:
    'saldo|saldosi|saldoa|saldon|puheaika|puheaikaa|prepaid-saldo|kayttoaikaa|saldoasi|rahasaldo|puhesaldo',
  pack: 'paketti|paketin|datapaketti|data|netti|bonus|gt|mt|mb|gb|minuuttia|viestia|ilmainen|ilmaista|etu|tarjous|nettipaketti|lisapalvelu|surffi*|bonussaldo|bonussaldoa|paivapaketti',
  outgoing: 'soittaa|lahtevat|lahtevien|lahtevia|soitto*',
  incoming: 'saapuvat|vastaanottaa|saapuvien|vastaanott*|saapuvia',
  recovery: 'uudelleen aktivo*|aktivoida uudelleen|palautta*|karenssi*',
  end: 'voimassa|voimassaolo|voimassaoloaika|voimassa asti|paattyy|paattyvat|vanhenee|umpeutuu|vanhentu*|kaytettavissa|erapaiva|viimeinen|loppuu|kayttoaika|voimassaolo paattyy|paattymispaiva|vanhenemispaiva',
  until:
    'asti|saakka|voimassa|mennessa|paattyy|viimeistaan|voimassa asti|ennen|umpeutuu|vanhenee|paattymispaiva|voimassaolo',
  death: 'suljetaan|suljettu|lakkaa|sulkeutuu|deaktivoi*|katkaistaan|irtisano*|sulkeminen|estetaan',
  gone: 'poistetaan|poistuu|menetat|lopullisesti|menetetaan|pysyvasti|menettaa|poisto',
  keep: 'sailyttaa|sailyta|valttaa|jatkaaksesi|pidentaa|pitaa|jatka|sailyy|jatkaa kayttoa|valttaaksesi|pida',
  past: 'alkaen|ladattu|lataus|aktivoitu|pvm|klo|lahtien|ostettu|viimeksi',
  left: 'jaljella|jaljella oleva|sisalla|kuluttua|viela|ajan',
  span: 'joka|per|sitten|viimeisen|valein',
  today: 'tanaan',
  tomorrow: 'huomenna',
  top: 'lataa|lataus|lataa lisaa|ladattu|latasit|lataamalla|latauksen|ladannut',
  spent:
    'lataus|hinta|maksaa|maksu|maksettu|veloitetaan|veloitettu|vahintaan|lasku|vain|alkaen|veloitus|latasit|ladattu|kuukausimaksu',
  promo: 'tarjous|voita|alennus|osta|ilmainen|vain tanaan|tilaa|kampanja|etu|kokeile|klikkaa',
  own: 'sinun|sinulla|jaljella|aktivoitu|liittymasi|liittymassasi|saldosi|oma',
  otp: 'koodi|vahvistuskoodi|kertakayttoinen|salasana|tunnusluku|pin-koodi|turvakoodi|kirjautu*|ala kerro|vahvistuskoodisi|koodisi',
  bank: 'pankki|luottokortti|tilisiirto|iban|tilisi|korttiosto|laina|mobilepay|osuuspankki|nordea|korttimaksu|tilinumero',
  other:
    'toimitus|paketti on|tilaus|varaus|vakuutus|kirjasto|lasku|jasenyys|posti|noudettavissa|ajanvaraus|laakari|katsastus|lippu|noutokoodi|hammas*|laina-aika|lainojen|saapunut|pysakointi|nouda',
}
