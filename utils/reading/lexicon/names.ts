import type { Lexicon } from './lexicon'

// Who sends it tells more than what is said: "Your balance is 45.20" is a SIM's or a bank's. Names that are also common
// words, or a carrier's, are left out.

export const names: Lexicon = {
  bank: 'acb|aib|attijariwafa|banamex|bancobpm|bancoestado|bbva|bankinter|banorte|bawag|belfius|bmce|boursorama|bper|bunq|comdirect|credit mutuel|dbs|dkb|enbd|enpara|fineco|ibercaja|kaspi|kbc|klarna|lcl|leumi|meezan|millennium|moniepoint|montepio|n26|nanaco|nexi|nordea|novo banco|ocbc|papara|payback|piraeus|posb|postfinance|raiffeisen|rbc|revolut|societe generale|starling|triodos|twint|uala|ubs|unicaja|unicredit|uob|vinted|wallapop|waon|westpac|альфа|газпромбанк|ощад|приват|пумб|райффайзен|халык|الإنماء|กรุงศรี|ゆうちょ|三井|中信卡|中行|农行|台新|國泰|工行|建行|恒生|招商|楽天カード|汇丰|渣打|滙豐|玉山|카카오페이|토스',
  other:
    'bilhete unico|icash|易通行|ez pass|at hop|bang lai xe|british gas|cashcard|clubcard|deliveroo|ezpass|jiohotstar|nol card|octopus energy|dewa|dish tv|e-zpass|fastrak|glovo|hotstar|just eat|linkt|sewa|starbucks|sun direct|surat izin mengemudi|swiggy|tata play|онай|подорожник|яндекс плюс|רב-קו|รถไฟฟ้า|แรบบิท|運転免許|駕駛執照|운전면허',
}
