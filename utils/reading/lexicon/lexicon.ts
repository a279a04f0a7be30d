/**
 * The words of one language, as `|`-separated phrases. A phrase ending in `*` also matches longer words; one that
 * begins with `#` counts only behind a number ("5 Go"), one that ends with it only before one ("vigencia de 30 días").
 * Spell them as people write them; case, accents and digits are folded before comparing.
 * Only months and units have an order: their groups are separated by `;`.
 */
export interface Lexicon {
  /** January to December */
  months?: string
  /** hour; day; week; month; year */
  units?: string
  /** the line itself: SIM, number, account, service */
  line?: string
  /** prepaid money */
  credit?: string
  /** pack, bundle, bonus, data, offer */
  pack?: string
  outgoing?: string
  incoming?: string
  /** the time in which a lost line can still be had back */
  recovery?: string
  /** says that something ends or is valid */
  end?: string
  /** both at once: says that something ends, and stands beside the last day */
  last?: string
  /** stands directly beside the last day */
  until?: string
  /** counts a length of time from the day before it, not from today */
  then?: string
  /** switching off */
  death?: string
  /** final loss of the number */
  gone?: string
  /** what one does to keep the line, or what one avoids */
  keep?: string
  /** marks a day as one on which something was done or begins */
  past?: string
  /** marks a length of time as what is left */
  left?: string
  /** marks a length of time as something else */
  span?: string
  today?: string
  tomorrow?: string
  /** topping up */
  top?: string
  /** marks an amount as a price, payment, minimum */
  spent?: string
  /** money that goes from one purse to another */
  moved?: string
  /** an advance or loan, and paying it back */
  debt?: string
  /** advertising */
  promo?: string
  /** says that the user has the thing already */
  own?: string
  otp?: string
  bank?: string
  /** bills, parcels, memberships, insurance */
  other?: string
}

export type CueKind = Exclude<keyof Lexicon, 'last'>
