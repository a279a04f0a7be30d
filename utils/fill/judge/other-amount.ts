import { normalise } from './normalise'

/** What the choice is called that lets one type a sum of one's own: one language a line, as patterns of whole texts. */
const phrases = [
  'others?|(an)?other (top up |recharge )?(amount|value|sum)|different amount|any amount|custom|custom(ised|ized)? (amount|value)',
  '(enter|type( in)?|specify|set) ((an?|your|the) )?(own |other |custom )?(amount|value)|((choose|pick) )?your own amount|own amount|flexible amount',
  'otr[oa]s?( (importe|monto|cantidad|valor|recarga))?|(monto|importe|valor) (libre|personalizado)|personalizad[oa]|(ingres|escrib|introdu[cz])\\w* (el |tu |un )?(otro )?(monto|importe|valor)',
  'outr[oa]s?( (valor|quantia|montante))?|valor (livre|personalizado)|(digite|informe|inserir) (o |um |outro )?valor',
  'autres?( (montant|somme|valeur))?|montant (libre|personnalise|au choix)|(saisi\\w*|entre[rz]) (un |le |votre )?(autre )?montant',
  'ander(er|e|es)|(ein )?ander(er|e|en) (betrag|wert|summe)|sonstige\\w*( betrag)?|wunschbetrag|(freier|eigener|individueller) betrag|(wunsch)?betrag (selbst )?eingeben|wunschbetrag wahlen',
  'altr[oi]( (importo|ammontare|valore|taglio))?|importo (libero|personalizzato|a scelta)|inserisci (l )?importo',
  'anders|(een )?ander bedrag|eigen bedrag|zelf (een )?bedrag (kiezen|invullen)|bedrag invullen',
  'inn[aey]|(inna|wlasna) (kwota|wartosc)|wpisz kwote|dowolna kwota',
  'друг(ой|ая|ое)|(другая|своя|произвольная|иная) сумма|(другой|свой) номинал|(ввести|указать) (другую |свою )?сумму',
  'інш(а|ий|е)|(інша|своя|власна|довільна) сума|(ввести|вказати) (іншу )?суму',
  'diger|(diger|baska|farkli) (tutar|miktar)|(tutar|miktar) gir\\w*',
  'jin[ay]|jina castka|ina suma|egyeb|(egyeb|mas) osszeg|alta (suma|valoare)|αλλο ποσο|annat belopp|annet( belop)?|annet beløp|andet beløb|muu summa',
  'lain(nya)?|lain lain|(nominal|jumlah|nilai|amaun) (lain(nya)?|bebas)|masukkan (nominal|jumlah|amaun)',
  'khac|(so tien|menh gia) khac|nhap so tien',
  'مبلغ (اخر|آخر|مختلف)|أخرى|آخر|(أدخل|ادخل) المبلغ',
  'अन्य|(अन्य|दूसरी) राशि|राशि दर्ज करें',
  'その他(の?(金額|額))?|(他|別)の金額|金額を?(入力|指定)(する)?|任意の?金額|任意|自由入力',
  '其[他它](金额|金額|面值|面額|数额|數額)?|自定[义義](金额|金額|面值|充值)?|自訂(金額|面額|增值額)?|[输輸]入(其他)?(金额|金額)|自行[输輸]入(金额|金額)?|任意(金额|金額)|自[选選](金额|金額)|另外(金额|金額)',
  '기타|(기타|다른) ?금액|직접 ?입력|금액 ?(직접 ?)?입력',
  'อื่น ?ๆ?|จำนวน(เงิน)?อื่น ?ๆ?|ระบุจำนวน(เงิน)?(เอง)?|กำหนดเอง',
]

const longest = 40
let meant: RegExp | undefined

/** Which of the texts of a chooser's choices means a sum of one's own, by custom the last; -1 when none does. */
export function otherAmount(texts: readonly string[]): number {
  meant ??= new RegExp(`^(?:${phrases.map(normalise).join('|')})$`, 'u')
  const pattern = meant
  return texts.findLastIndex((text) => {
    // What stands in brackets or behind a colon only explains: "Other (€5 – €100)".
    const [name = ''] = text.split(/[([:（：]/)
    return name.length <= longest && pattern.test(plain(name))
  })
}

const plain = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{M}ๆ]+/gu, ' ')
    .trim()
