import type { Lexicon } from './lexicon'

// Who sends it tells more than what is said: "Your balance is 45.20" is a SIM's or a bank's. Names that are also common
// words, or a carrier's, are left out.

export const names: Lexicon = {
  bank: 'acb|attijariwafa|bancobpm|banorte|bbva|belfius|bunq|dbs|kaspi|kbc|klarna|millennium|n26|nanaco|ocbc|raiffeisen|revolut|starling|twint|unicredit|westpac|альфа|ощад|приват|中信卡|滙豐',
  other: 'at hop|british gas|cashcard|e-zpass|octopus energy|tata play|surat izin mengemudi|แรบบิท|רב-קו',
}
