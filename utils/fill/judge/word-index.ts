import { normalise } from './normalise'
import { ar } from './words/ar'
import { de } from './words/de'
import { en } from './words/en'
import { es } from './words/es'
import { fr } from './words/fr'
import { hi } from './words/hi'
import { id } from './words/id'
import { it } from './words/it'
import { ja } from './words/ja'
import { ko } from './words/ko'
import { more } from './words/more'
import { ms } from './words/ms'
import { nl } from './words/nl'
import { pl } from './words/pl'
import { pt } from './words/pt'
import { ru } from './words/ru'
import { th } from './words/th'
import { tr } from './words/tr'
import { uk } from './words/uk'
import { vi } from './words/vi'
import type { WordList } from './words/word-list'
import { zh } from './words/zh'

export type Concept = keyof WordList

export interface IndexedWord {
  readonly text: string
  /** Takes any ending. */
  readonly isStem: boolean
  /** May span several words of a page, the last one unfinished. */
  readonly isPhrase: boolean
  readonly concepts: Concept[]
}

/** Words that a text may begin with, longest first; a word of one letter stands alone in a script without spaces. */
export const wordsStartingWith = (pair: string): readonly IndexedWord[] => {
  const long = index.get(pair) ?? []
  const short = pair.length > 1 ? index.get(pair.charAt(0)) : undefined
  return short === undefined ? long : [...long, ...short]
}

function buildIndex(lists: readonly WordList[]): Map<string, IndexedWord[]> {
  const byText = new Map<string, IndexedWord>()
  for (const list of lists) {
    for (const [concept, words] of Object.entries(list)) {
      for (const word of normalise(words).split(' ')) {
        const isStem = word.endsWith('*')
        const isPhrase = word.includes('_')
        const text = word.replace(/[_*]/g, '')
        const known = byText.get(text)
        if (known === undefined) byText.set(text, { text, isStem, isPhrase, concepts: [concept as Concept] })
        else if (!known.concepts.includes(concept as Concept)) known.concepts.push(concept as Concept)
      }
    }
  }
  const byPair = new Map<string, IndexedWord[]>()
  for (const word of byText.values()) {
    const pair = word.text.slice(0, 2)
    const list = byPair.get(pair)
    if (list === undefined) byPair.set(pair, [word])
    else list.push(word)
  }
  for (const list of byPair.values()) list.sort((a, b) => b.text.length - a.text.length)
  return byPair
}

/** Words by their first two letters, longest first. */
const index = buildIndex([
  en,
  zh,
  ja,
  ko,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ru,
  uk,
  pl,
  tr,
  ar,
  hi,
  th,
  vi,
  id,
  ms,
  more,
])
