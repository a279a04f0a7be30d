import type { Lexicon } from './lexicon'

// Who sends it tells more than what is said: "Your balance is 45.20" is a SIM's or a bank's. Names that are also common
// words, or a carrier's, are left out.

export const names: Lexicon = {
  bank: 'acb|aib|attijariwafa|banamex|bancobpm|bancoestado|bankinter|banorte|bawag|bcge|belfius|bmce|boursorama|bper|bunq|comdirect|commonwealth bank|credit mutuel|danske bank|dbbl|dbs|dkb|enbd|enpara|fineco|ibercaja|kaspi|kbc|klarna|lcl|leumi|meezan|millennium|moniepoint|montepio|n26|nanaco|nexi|nordea|novo banco|ocbc|oriental bank|papara|payback|piraeus|posb|postfinance|raiffeisen|rbc|sampath bank|sns bank|societe generale|starling|tatra banka|triodos|twint|uala|ubs|unicaja|unicredit|uob|vinted|wallapop|waon|westpac|альфа|газпромбанк|ощад|приват|пумб|райффайзен|халык|الإنماء|กรุงศรี|ゆうちょ|三井|中信卡|中行|农行|台新|國泰|工行|建行|恒生|招商|楽天カード|汇丰|渣打|滙豐|玉山|카카오페이|토스',
  other:
    'at hop|bang lai xe|blinkit|british gas|canal+|cashcard|clubcard|deliveroo|dewa|dish tv|disney+|e-zpass|easycard|ezpass|fastrak|glovo|hotstar|jiohotstar|just eat|linkt|multichoice|nespresso|nol card|octopus energy|sewa|starbucks|sun direct|surat izin mengemudi|swiggy|tata play|tesco clubcard|youtube premium|zomato|онай|подорожник|яндекс плюс|רב-קו|รถไฟฟ้า|แรบบิท|運転免許|駕駛執照|운전면허',
}
