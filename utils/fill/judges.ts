import { orderFormats } from './format/order-formats'
import { isOnlyMoney } from './format/read-money'
import { spellAmounts } from './format/spell-amount'
import { cutNumber } from './format/split-number'
import { whyWrong } from './format/why-wrong'
import { amountAmong } from './judge/amount-among'
import { amountChoice, isAmount } from './judge/amount-choice'
import { countryAmong, shownCountry } from './judge/country-names'
import { judgePage } from './judge/judge-page'
import { rankNumbers } from './judge/rank-numbers'
import { summarise } from './write/summarise'

/**
 * Decisions that need words, lists and rules but no page. They are asked for, so that the script injected into pages
 * need not carry them: plain JSON goes out and comes back.
 */
const judges = {
  judgePage,
  rankNumbers,
  orderFormats,
  cutNumber,
  whyWrong,
  amountChoice,
  amountAmong,
  spellAmounts,
  isAmount,
  isOnlyMoney,
  countryAmong,
  shownCountry,
  summarise,
}

type Judges = typeof judges

export interface Question {
  readonly name: keyof Judges
  readonly about: readonly unknown[]
}

/** Puts a question to whoever has the judges. */
export type Ask = <K extends keyof Judges>(
  name: K,
  ...about: Parameters<Judges[K]>
) => Promise<ReturnType<Judges[K]>>

/** The judges are at hand here. */
export const askHere: Ask = async (name, ...about) => {
  const judge = judges[name] as (...about: readonly unknown[]) => never
  return judge(...about)
}

/** Answers a question that came from a page; null when there is no such judge. */
export async function answer({ name, about }: Question): Promise<unknown> {
  return Object.hasOwn(judges, name) ? askHere(name, ...(about as Parameters<Judges[typeof name]>)) : null
}
