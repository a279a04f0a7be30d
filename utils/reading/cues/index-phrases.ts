import { monthNames } from '@/utils/reading/dates/month-names'
import { foldText } from '@/utils/reading/letters/fold-text'
import { romanise, withDigraphs } from '@/utils/reading/letters/romanise'
import { lexicons } from '@/utils/reading/lexicon/all'
import type { CueKind, Lexicon } from '@/utils/reading/lexicon/lexicon'

export interface Phrase {
  text: string
  isStem: boolean
  isBounded: boolean
  /** says something only beside a number: "5 go", "vigencia de 30 días" */
  counts?: 'before' | 'behind'
  meanings: Meaning[]
}

interface Meaning {
  kind: CueKind
  value: number
  language: string
  /** spelled with the letters of another alphabet than its own */
  isRomanised: boolean
}

export interface Stem {
  stem: string
  phrase: Phrase
  /** letters that may follow */
  most: number
}

// Chinese, Japanese, Thai, Lao, Khmer, Burmese have no blanks.
export const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

export const stemKey = 4

/** Puts the words of all languages in order: by their first two letters, and their stems by the first four. */
export function indexPhrases() {
  const phrases = new Map<string, Phrase>()
  const add = (spelling: string, kind: CueKind, value: number, language: string) => {
    const isStem = spelling.endsWith('*')
    const counts = spelling.startsWith('#') ? 'behind' : spelling.endsWith('#') ? 'before' : undefined
    const word = spelling.replace(/^#|[*#]$/g, '').trim()
    const native = foldText(word).text
    const dotless = foldText(withDigraphs(word, language)).text
    const latin = romanise(native, language)
    for (const text of new Set([native, dotless, ...latin])) {
      if (text === '') continue
      const key = `${text}${isStem ? '*' : (counts ?? '')}`
      const phrase: Phrase = phrases.get(key) ?? {
        text,
        isStem,
        isBounded: !unspaced.test(text),
        meanings: [],
        ...(counts && { counts }),
      }
      phrase.meanings.push({ kind, value, language, isRomanised: latin.includes(text) })
      phrases.set(key, phrase)
    }
  }
  for (const [language, lexicon] of Object.entries(lexicons)) {
    for (const [name, words] of Object.entries(lexicon) as [keyof Lexicon, string][]) {
      const kinds: readonly CueKind[] = name === 'last' ? ['end', 'until'] : [name]
      for (const [value, group] of words.split(';').entries()) {
        for (const spelling of group.split('|'))
          for (const kind of kinds) add(spelling, kind, value, language)
      }
    }
  }
  inheritTop([...phrases.values()])
  for (const language of Object.keys(lexicons)) {
    if (language === 'names') continue
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
    byEnding: Map.groupBy(longestFirst.flatMap(lastPartOf), ({ text }) => text.slice(-stemKey)),
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

// These languages change the ends of their words: "kort" is "kortet", "состојба" is "состојбата", "kartica" is "kartice".
const inflecting =
  ' az be bg cs da el et fi hr hu hy is ka kk ky lt lv mk mn no pl ro ru sk sl sq sr sv tr uk uz '
// And these make one word of two: "Guthabenstand", "kontantkortssaldo".
const compounding = ' da de fi hu nl no sv '
const lastVowel = /[aeiouyаеиоуыяюієαειουηω]$/

// What leads a compound is free: "Oproepkrediet", "Kaufguthaben".
function lastPartOf(phrase: Phrase): Phrase[] {
  const meanings = phrase.meanings.filter(
    ({ kind, language }) => (kind === 'credit' || kind === 'pack') && compounding.includes(` ${language} `),
  )
  const isPart = meanings.length > 0 && /^\p{L}{5,}$/u.test(phrase.text) && !phrase.isStem
  return isPart ? [{ ...phrase, meanings }] : []
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
