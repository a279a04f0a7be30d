import { foldText } from './fold-text'
import { lexicons } from './lexicon/all'
import type { CueKind } from './lexicon/lexicon'
import { monthNames } from './month-names'
import { romanise, withDigraphs } from './romanise'

export interface Cue {
  kind: CueKind
  start: number
  end: number
  /** month 1 to 12, or the index of the unit */
  value: number
  /** not a word, but a sum that is the credit */
  isSum?: true
}

interface Phrase {
  text: string
  isStem: boolean
  isBounded: boolean
  meanings: Meaning[]
}

interface Meaning {
  kind: CueKind
  value: number
  language: string
  /** spelled with the letters of another alphabet than its own */
  isRomanised: boolean
}

// Chinese, Japanese, Thai, Lao, Khmer, Burmese have no blanks.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
// Arabic, Persian, Urdu and Hebrew glue small words on in front and endings on behind.
const gluing = /[\u0590-\u06ff]/
const smallWords = /(?:^|[^\p{L}])[وفبلکاהובלמשכ]{0,3}$/u
const ending = /^\p{L}{0,4}/u
const quantities = new Set(['go', 'mo', 'ko', 'mn'])
const letter = /[\p{L}\p{M}]/u

// A word that puts a whole text aside must be one of the language that the text is in.
const foreign: ReadonlySet<CueKind> = new Set(['otp', 'bank', 'other'])

interface Stem {
  stem: string
  phrase: Phrase
  /** letters that may follow */
  most: number
}

const stemKey = 4
let index: { byPrefix: Map<string, Phrase[]>; byStem: Map<string, Stem[]> } | undefined

interface Hit {
  phrase: Phrase
  start: number
  end: number
}

/** All phrases of all languages in the folded text, longest first, never overlapping. */
export function findCues(text: string): Cue[] {
  index ??= compile()
  const { byPrefix, byStem } = index
  const found: Hit[] = []
  for (let start = 0; start < text.length; ) {
    const phrases = byPrefix.get(text.slice(start, start + 2)) ?? []
    const hit =
      longestAt(text, start, phrases) ??
      longestAt(text, start, byPrefix.get(text.charAt(start))) ??
      inflectedAt(text, start, byStem)
    if (hit !== undefined) found.push(hit)
    start = hit?.end ?? start + 1
  }
  return settleLanguages(found)
}

function longestAt(text: string, start: number, phrases: Phrase[] | undefined): Hit | undefined {
  const phrase = phrases?.find((phrase) => {
    if (!text.startsWith(phrase.text, start)) return false
    if (!phrase.isBounded) return true
    if (gluing.test(phrase.text)) return isWord(text, start, phrase.text)
    if (start > 0 && isSpelled(text.charAt(start - 1))) return false
    const end = start + phrase.text.length
    // "Go" is a quantity behind a number only.
    if (quantities.has(phrase.text) && !/\d ?$/.test(text.slice(Math.max(0, start - 2), start))) return false
    // "Free:" is a carrier.
    if (phrase.text === 'free' && (text[end] === ':' || text[start - 1] === '.')) return false
    return phrase.isStem || !isSpelled(text.charAt(end)) || !letter.test(phrase.text.slice(-1))
  })
  return phrase && { phrase, start, end: start + phrase.text.length }
}

// These languages change the ends of their words: "kort" is "kortet", "состојба" is "состојбата", "kartica" is "kartice".
const inflecting =
  ' az be bg cs da el et fi hr hu hy is ka kk ky lt lv mk mn no pl ro ru sk sl sq sr sv tr uk uz '
// And these make one word of two: "Guthabenstand", "kontantkortssaldo".
const compounding = ' da de fi hu nl no sv '
const lastVowel = /[aeiouyаеиоуыяюієαειουηω]$/

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
  return found.flatMap(({ phrase, start, end }) => {
    const spoken = phrase.meanings.filter(({ kind, language, isRomanised }) => {
      if (!phrase.isBounded || language === 'en') return true
      if (phrase.text.length > 4 && !isRomanised && !foreign.has(kind)) return true
      return (seen.get(language) ?? 0) * (foreign.has(kind) ? 1.3 : 3) >= most
    })
    const best = Math.max(0, ...spoken.map(({ language }) => seen.get(language) ?? 0))
    // The same word may be "credit" in one language and "loan" in its neighbour.
    const likely = spoken.filter(({ language }) => (seen.get(language) ?? 0) >= best * 0.6)
    const unique = new Map(likely.map((meaning) => [meaning.kind, meaning]))
    // Where one word is credit both of a SIM and of a bank, it puts no text aside.
    if (unique.has('credit')) unique.delete('bank')
    return [...unique.values()].map(({ kind, value }) => ({ kind, value, start, end }))
  })
}

function compile() {
  const phrases = new Map<string, Phrase>()
  const add = (spelling: string, kind: CueKind, value: number, language: string) => {
    const isStem = spelling.endsWith('*')
    const word = (isStem ? spelling.slice(0, -1) : spelling).trim()
    const native = foldText(word).text
    const dotless = foldText(withDigraphs(word, language)).text
    const latin = romanise(native, language)
    for (const text of new Set([native, dotless, ...latin])) {
      if (text === '') continue
      const key = `${text}${isStem ? '*' : ''}`
      const phrase = phrases.get(key) ?? { text, isStem, isBounded: !unspaced.test(text), meanings: [] }
      phrase.meanings.push({ kind, value, language, isRomanised: latin.includes(text) })
      phrases.set(key, phrase)
    }
  }
  for (const [language, lexicon] of Object.entries(lexicons)) {
    for (const [kind, words] of Object.entries(lexicon) as [CueKind, string][]) {
      for (const [value, group] of words.split(';').entries()) {
        for (const spelling of group.split('|')) add(spelling, kind, value, language)
      }
    }
  }
  inheritTop([...phrases.values()])
  for (const language of Object.keys(lexicons)) {
    for (const { name, value } of monthNames(language)) {
      const { meanings = [] } = phrases.get(foldText(name).text) ?? {}
      // "bal" is a balance before it is April.
      const isSaid = meanings.some((one) => one.kind !== 'months' && ['en', language].includes(one.language))
      if (!isSaid) add(name, 'months', value, language)
    }
  }
  const longestFirst = [...phrases.values()].sort((a, b) => b.text.length - a.text.length)
  return {
    byPrefix: Map.groupBy(longestFirst, ({ text }) => text.slice(0, 2)),
    byStem: Map.groupBy(longestFirst.flatMap(stemOf), ({ stem }) => stem.slice(0, stemKey)),
  }
}

// "пополните" alone is named for its price; it is a topping up none the less.
function inheritTop(phrases: readonly Phrase[]): void {
  const stems = phrases.flatMap(({ text, isStem, meanings }) => {
    return isStem ? meanings.filter(({ kind }) => kind === 'top').map((meaning) => ({ text, meaning })) : []
  })
  for (const phrase of phrases) {
    const own = stems.filter(
      ({ text, meaning }) =>
        !phrase.isStem &&
        phrase.text.startsWith(text) &&
        phrase.meanings.some(({ kind, language }) => kind === 'spent' && language === meaning.language),
    )
    phrase.meanings.push(...own.map(({ meaning }) => meaning))
  }
}

function stemOf(phrase: Phrase): Stem[] {
  if (!phrase.isBounded || phrase.isStem || phrase.text.length < 5) return []
  const { text, meanings } = phrase
  const inIts = (languages: string) => meanings.filter(({ language }) => languages.includes(` ${language} `))
  const [inflected, compound] = [inIts(inflecting), inIts(compounding)]
  const stem = text.replace(lastVowel, '')
  const most = text.length - stem.length + (text.length > 5 ? 3 : stem.length < 5 ? 0 : 2)
  return [
    ...(inflected.length > 0 ? [{ stem, phrase: { ...phrase, meanings: inflected }, most }] : []),
    ...(compound.length > 0 && text.length > 7
      ? [{ stem: text, phrase: { ...phrase, meanings: compound }, most: 10 }]
      : []),
  ]
}
