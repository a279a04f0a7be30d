import { readWords, type WordHit } from './read-words'
import type { Concept } from './word-index'

/** What a page is for, by its title, headings and buttons. */
export interface PagePurpose {
  /** Something is topped up here. */
  readonly isTopUp: boolean
  /** It names other things, and nothing of phones. */
  readonly isOfOther: boolean
  /** It reckons with sums: rates, limits, fees. */
  readonly isReckoning: boolean
}

/** Each text is read once: together they are most of what there is to read on a page. */
export function purposeOf(headings: readonly string[]): PagePurpose {
  const hits = [...new Set(headings)].flatMap((text) => readWords(text))
  const says = (concept: Concept): boolean => hits.some(({ concepts }) => concepts.includes(concept))
  return {
    isTopUp: hits.some((hit) => hit.concepts.includes('topUp') && !isSim(hit)),
    isOfOther:
      says('other') &&
      !says('phone') &&
      (!hits.some(({ word }) => ofPhones.test(word)) || hits.some(({ word }) => ofPower.test(word))),
    isReckoning: says('bound'),
  }
}

/** A page that only speaks of SIMs may as well sell or register them. */
const isSim = ({ word }: WordHit): boolean => word === 'sim' || word === 'sims'

const ofPhones = /^(airtime|prepa|pulsa|sims?$|operat|operad|network)/
/** Current and television are prepaid as well. */
const ofPower = /^(meter|electric|decoder|dth)/
