import type { CueKind } from '@/utils/reading/lexicon/lexicon'
import { findHits, foreign, type Hit } from './find-hits'

export interface Cue {
  kind: CueKind
  start: number
  end: number
  /** month 1 to 12, or the index of the unit */
  value: number
  /** not a word, but a sum that is the credit */
  isSum?: true
  /** cut short by a full stop, which ends no sentence then */
  isShort?: true
}

/** What the words of the folded text mean, in the languages that it is seen to be in. */
export function findCues(text: string, humps: ReadonlySet<number> = new Set()): Cue[] {
  return settleLanguages(findHits(text, humps))
}

// "De la" is short, too.
const isLong = /[^ ]{5}|[^ ]{4}.* |.* [^ ]{4}/

// A short word ("do", "set", "den") belongs to many languages: it counts only in one that the text is seen to be in.
function settleLanguages(found: readonly Hit[]): Cue[] {
  const seen = new Map<string, number>()
  for (const { phrase } of found) {
    for (const language of new Set(phrase.meanings.map((meaning) => meaning.language))) {
      const weight = phrase.text.length > 3 || !phrase.isBounded ? phrase.text.length : 1
      seen.set(language, (seen.get(language) ?? 0) + weight)
    }
  }
  const most = Math.max(0, ...seen.values())
  return found.flatMap(({ phrase, start, end, isShort }) => {
    const spoken = phrase.meanings.filter(({ kind, language, isRomanised }) => {
      if (!phrase.isBounded || language === 'en' || language === 'names') return true
      if (isLong.test(phrase.text) && !isRomanised && !foreign.has(kind)) return true
      return (seen.get(language) ?? 0) * (!foreign.has(kind) ? 3 : isRomanised ? 1 : 1.3) >= most
    })
    const best = Math.max(0, ...spoken.map(({ language }) => seen.get(language) ?? 0))
    // The same word may be "credit" in one language and "loan" in its neighbour.
    const likely = spoken.filter(({ language }) => (seen.get(language) ?? 0) >= best * 0.6)
    const unique = new Map(likely.map((meaning) => [meaning.kind, meaning]))
    // Where one word is credit both of a SIM and of a bank, it puts no text aside.
    if (unique.has('credit')) unique.delete('bank')
    return [...unique.values()].map(({ kind, value }) => {
      return { kind, value, start, end, ...(isShort ? { isShort } : {}) }
    })
  })
}
