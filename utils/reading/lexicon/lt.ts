import type { Lexicon } from './lexicon'

export const lt: Lexicon = {
  units:
    'val|valanda|valandos|valandu;d.|diena|dienas|dienos|dienu;savaiciu|savaite|savaites;men|menesiai|menesiu|menuo;metai|metu',
  line: 'kortele|numerio|saskaita',
  credit: 'balansas|kreditas|likuti|pinigu likutis|sask. likutis|saskaitoje|saskaitos likutis',
  pack: 'akcija|bonusas|dovana|duomenu|min|nemokam*|paketo|papildinio|paslauga|planas|plano|premija',
  outgoing: 'isein*|skambinti',
  incoming: 'ieinan*|priimti',
  recovery: 'atgau*|atkur*|atnaujinti',
  end: 'baigiasi|baigsis|galioja|galiojimo pabaiga|galios|pasibaigs',
  until: 'baigiasi|galiojimo pabaiga|galios iki|iki|ne veliau',
  death: 'atjungt*|blokuo*|deaktyv*|isjungt*|sustabd*|uzblokuo*',
  gone: 'istrint*|netek*|panaikint*|prarasi*',
  keep: 'islaikyti|issaugo*|isvengti|kad neprarast*|pratesti',
  past: 'aktyvuota|data|nuo|papildyta',
  left: 'dar|liko|likus*|per|po',
  span: 'kas|kiekviena|pries',
  today: 'siandien',
  tomorrow: 'rytoj',
  top: 'papild*|pildym*',
  spent: 'kaina|maziausiai|mokejimas|mokestis|nuo|nuskaityta|papildykite|papildymas|papildyta|suma|tik',
  promo: 'akcija|laimek*|nemokamai|nuolaida|pasiulymas|uzsisak*',
  own: 'aktyvuota|jusu|liko|tavo|turite',
  otp: 'kodas|niekam|patvirtinimo kodas|prisijung*|slaptazodis',
  bank: 'atsiskait*|bankas|kortele baigiasi|kreditas|pavedimas|seb|swedbank',
  other: 'bauda|biblioteka|bilietas|draudim*|gydytoj*|kurjer*|pastomat*|pristat*|siunta|uzsakym*|vizitas',
}
