/**
 * What the words of one language point at. Each value is one space-separated string, in whatever order packs best:
 * `_` stands for a space inside a phrase, a final `*` also takes any ending. Accents may be left out, Cyrillic is
 * spelled in Latin letters (see `normalise`). All languages are read as one, so a root that another file has is not
 * repeated, and neither is what follows from two words: "recharge" + "number" is a phone, "recharge" + "code" a voucher.
 */
export interface WordList {
  /** The line itself: "phone", "mobile". */
  readonly phone?: string
  /** A bare "number": only a hint. */
  readonly number?: string
  /** Money to pay: "amount". */
  readonly amount?: string
  /** What may name money on a recharge page: "price", "plan", "value". */
  readonly price?: string
  /** The page's purpose: "recharge", "prepaid". */
  readonly topUp?: string
  readonly country?: string
  readonly area?: string
  readonly extension?: string
  /** Typed a second time: "confirm", "repeat". */
  readonly confirm?: string
  readonly voucher?: string
  /** Never a phone number, whatever stands beside it: "code", "type", "operator", "search". */
  readonly never?: string
  /** Another thing, unless a phone is named after it: "card", "order", "postcode". */
  readonly other?: string
  /** Numbers of a customer: on a recharge page often the phone number, elsewhere not. */
  readonly account?: string
  /** Makes an amount something else: "minimum", "total", "fee". */
  readonly bound?: string
  /** Whose number: the one to be topped up … */
  readonly recipient?: string
  /** … or the one who pays, or can be called back. */
  readonly payer?: string
}
