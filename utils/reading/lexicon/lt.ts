import type { Lexicon } from './lexicon'

export const lt: Lexicon = {
  units:
    'valanda|valandos|valandu|val;diena|dienos|dienu|dienas|d.;savaite|savaites|savaiciu;menuo|menesiai|menesiu|men;metai|metu',
  line: 'numeris|numerio|kortele|korteles|sim|sim kortele|saskaita|numeri',
  credit: 'likutis|likuti|saskaitos likutis|balansas|saskaitoje|kreditas|pinigu likutis|sask. likutis',
  pack: 'paketas|paketo|planas|plano|duomenu|duomenys|gb|mb|min|sms|nemokam*|akcija|papildinio|premija|dovana|bonusas|paslauga',
  outgoing: 'skambinti|isein*',
  incoming: 'ieinan*|priimti',
  recovery: 'atkur*|atgau*|atnaujinti',
  end: 'galioja|galioja iki|galiojimas|galiojimo|baigiasi|baigsis|pasibaigs|galiojimo pabaiga|galios',
  until: 'iki|baigiasi|galioja iki|ne veliau|galios iki|galiojimo pabaiga',
  death: 'isjungt*|blokuo*|atjungt*|deaktyv*|sustabd*|uzblokuo*',
  gone: 'prarasi*|prarasite|panaikint*|istrint*|netek*',
  keep: 'issaugo*|islaikyti|isvengti|pratesti|kad neprarast*',
  past: 'nuo|papildyta|aktyvuota|data',
  left: 'liko|dar|per|likus*|po',
  span: 'kas|kiekviena|pries',
  today: 'siandien',
  tomorrow: 'rytoj',
  top: 'papild*|pildym*',
  spent: 'kaina|mokestis|suma|mokejimas|maziausiai|tik|papildymas|papildyta|nuskaityta|papildykite|nuo',
  promo: 'akcija|pasiulymas|nuolaida|laimek*|nemokamai|uzsisak*',
  own: 'jusu|turite|liko|aktyvuota|tavo',
  otp: 'kodas|slaptazodis|patvirtinimo kodas|prisijung*|niekam',
  bank: 'bankas|pavedimas|kortele baigiasi|swedbank|seb|kreditas|iban|atsiskait*',
  other:
    'siunta|siuntinys|pristat*|uzsakym*|draudim*|biblioteka|bauda|bilietas|kurjer*|pastomat*|vizitas|gydytoj*',
}
