import type { CueKind } from '@/utils/reading/lexicon/lexicon'
import { indexPhrases, type Phrase, type Stem, stemKey, unspaced } from './index-phrases'

// Arabic, Persian, Urdu and Hebrew glue small words on in front and endings on behind.
const gluing = /[\u0590-\u06ff]/
const smallWords = /(?:^|[^\p{L}])[وفبلکاהובלמשכ]{0,3}$/u
const ending = /^\p{L}{0,4}/u
const wordRest = /^\p{L}*/u
const letter = /[\p{L}\p{M}]/u

// A word that puts a whole text aside must be one of the language that the text is in.
export const foreign: ReadonlySet<CueKind> = new Set(['otp', 'bank', 'other'])

/** A phrase at its place in the text. */
export interface Hit {
  phrase: Phrase
  isShort?: true
  start: number
  end: number
}

let index: ReturnType<typeof indexPhrases> | undefined

/** All phrases of all languages in the folded text, longest first, never overlapping; `humps` parts "AcctBal". */
export function findHits(text: string, humps: ReadonlySet<number>): Hit[] {
  index ??= indexPhrases()
  const { byPrefix, byStem, byEnding } = index
  const found: Hit[] = []
  for (let start = 0; start < text.length; ) {
    const phrases = byPrefix.get(text.slice(start, start + 2)) ?? []
    const spelled =
      longestAt(text, start, phrases, humps) ??
      longestAt(text, start, byPrefix.get(text.charAt(start)), humps)
    // Of "Wertkartenguthaben" the stem "Wertkarten" tells less than the last part.
    const compound = spelled?.phrase.isStem === false ? undefined : compoundAt(text, start, byEnding, phrases)
    const hit = compound ?? spelled ?? inflectedAt(text, start, byStem) ?? shortenedAt(text, start, phrases)
    if (hit !== undefined) found.push(hit)
    start = hit?.end ?? start + 1
  }
  return found
}

function longestAt(
  text: string,
  start: number,
  phrases: readonly Phrase[] | undefined,
  humps: ReadonlySet<number>,
): Hit | undefined {
  const phrase = phrases?.find((phrase) => {
    if (!text.startsWith(phrase.text, start)) return false
    if (!phrase.isBounded) return true
    if (gluing.test(phrase.text)) return isWord(text, start, phrase.text)
    if (start > 0 && isSpelled(text.charAt(start - 1)) && !(humps.has(start) && isShortenable(phrase)))
      return false
    const end = start + phrase.text.length
    if (humps.has(end) && isShortenable(phrase)) return true
    if (phrase.counts === 'behind' && !/\d ?$/.test(text.slice(Math.max(0, start - 2), start))) return false
    if (phrase.counts === 'before' && !/^ ?\d/.test(text.slice(end, end + 2))) return false
    // "Free:" is a carrier.
    if (phrase.text === 'free' && (text[end] === ':' || text[start - 1] === '.')) return false
    return phrase.isStem || !isSpelled(text.charAt(end)) || !letter.test(phrase.text.slice(-1))
  })
  if (phrase === undefined) return undefined
  const end = start + phrase.text.length
  // What a stem stands for is the whole word.
  const rest = phrase.isStem && phrase.isBounded ? wordRest.exec(text.slice(end, end + 12))?.[0].length : 0
  return { phrase, start, end: end + (rest ?? 0) }
}

function inflectedAt(
  text: string,
  start: number,
  stems: ReadonlyMap<string, readonly Stem[]>,
): Hit | undefined {
  const candidates = stems.get(text.slice(start, start + stemKey))
  if (candidates === undefined || (start > 0 && isSpelled(text.charAt(start - 1)))) return undefined
  for (const { stem, phrase, most } of candidates) {
    if (!text.startsWith(stem, start)) continue
    const from = start + stem.length
    const end = from + (/^\p{L}*/u.exec(text.slice(from, from + most + 1))?.[0].length ?? 0)
    if (end - from <= most && !isSpelled(text.charAt(end))) return { phrase, start, end }
  }
  return undefined
}

// "Validit. 3 May", "wychodz. 3 May": the beginning of one word, and of no word of another meaning
function shortenedAt(text: string, start: number, phrases: readonly Phrase[] | undefined): Hit | undefined {
  if (start > 0 && isSpelled(text.charAt(start - 1))) return undefined
  const word = /^\p{L}{4,12}(?=\.)/u.exec(text.slice(start, start + 13))?.[0]
  if (word === undefined || phrases === undefined) return undefined
  const fitting = phrases.filter(
    (phrase) => phrase.text.startsWith(word) && /^\p{L}+$/u.test(phrase.text) && isShortenable(phrase),
  )
  const [phrase] = fitting
  const kind = phrase?.meanings[0]?.kind
  const isSure = fitting.every(({ meanings }) => meanings.some((meaning) => meaning.kind === kind))
  return phrase && isSure ? { phrase, start, end: start + word.length, isShort: true } : undefined
}

function compoundAt(
  text: string,
  start: number,
  byEnding: ReadonlyMap<string, readonly Phrase[]>,
  phrases: readonly Phrase[] | undefined,
): Hit | undefined {
  if (start > 0 && isSpelled(text.charAt(start - 1))) return undefined
  const word = /^\p{L}{8,24}(?!\p{L})/u.exec(text.slice(start, start + 25))?.[0]
  const phrase = byEnding
    .get(word?.slice(-stemKey) ?? '')
    ?.find((one) => word?.endsWith(one.text) && word.length - one.text.length >= 3)
  if (word === undefined || phrase === undefined) return undefined
  // A bank's or a bonus's credit is none of the SIM's.
  const isOfOther = phrases?.some(
    (lead) =>
      lead.text.length > 3 &&
      word.startsWith(lead.text) &&
      lead.meanings.some(({ kind }) => foreign.has(kind) || kind === 'pack'),
  )
  return isOfOther ? undefined : { phrase, start, end: start + word.length }
}

function isShortenable({ meanings }: Phrase): boolean {
  return !meanings.some(({ kind }) => foreign.has(kind) || kind === 'months' || kind === 'units')
}

// A Latin word may stand among Chinese or Thai ones without a blank.
function isSpelled(unit: string): boolean {
  return letter.test(unit) && !unspaced.test(unit)
}

function isWord(text: string, start: number, word: string): boolean {
  const from = Math.max(0, start - 4)
  if (start > 0 && !smallWords.test(text.slice(from, start))) return false
  const end = start + word.length
  const rest = ending.exec(text.slice(end, end + 4))?.[0].length ?? 0
  return rest <= Math.min(3, Math.max(0, word.length - 2))
}
