import { normalise } from './normalise'
import { type Concept, type IndexedWord, wordsStartingWith } from './word-index'

export interface WordHit {
  readonly word: string
  readonly concepts: readonly Concept[]
  /** No telling word and no punctuation stands between this hit and the one before: "numero de telefono". */
  readonly isNextToLast: boolean
  /** It belongs to the hit before it: "phone of the company". */
  readonly isOwner: boolean
}

/** Shortest word that is believed in the middle of a glued name: "txtmobileno" has "mobile", "hotel" has no "tel". */
const shortestInside = 5

/**
 * The known words of a text in their order. In a `glued` text (a name or id) words are also found inside others.
 * Spaces, hyphens and camel-case humps inside a phrase do not matter: "top up", "top-up" and "topUp" are one word.
 */
export function readWords(text: string, glued = false): WordHit[] {
  const spaced = text.replace(glued ? humps : heads, ' ')
  const squeezed = isMixed.test(spaced) ? squeeze(normalise(spaced)) : squeezePlain(spaced.toLowerCase())
  const { letters, starts, breaks } = squeezed
  const hits: WordHit[] = []
  let endOfLast = 0
  for (const at of glued ? Array(letters.length).keys() : starts) {
    if (at < endOfLast) continue
    const word = wordAt(squeezed, at, glued)
    if (word === null) continue
    const between = letters.slice(endOfLast, at)
    const isNextToLast = joints.has(between) && !hasAny(breaks, endOfLast, at)
    const isOwner = isNextToLast && owning.has(between)
    endOfLast = at + word.text.length
    if (word.isStem && !glued) while (endOfLast < letters.length && !starts.has(endOfLast)) endOfLast++
    hits.push({ word: word.text, concepts: word.concepts, isNextToLast, isOwner })
  }
  return hits
}

const humps = /(?<=[a-z])(?=[A-Z])/g
/** What a compound is stands at its end: "Hemtelefon", "Firmenhandy", "Työpuhelin". */
const heads = /(?=telefo|puhelin|rufn|handy)(?<=\p{L})/giu

/** Written together with the word they belong to. */
const articles = ['ال', 'لل', 'ה', 'ל']
/** What is glued to short names: "gsmno", "telnumber". */
const numbered = /^(no|nr|num(ber|ero)?)$/
const owning = new Set(
  'de del da do di du des des of ofthe ofyour dela delas delos dell della des der'.split(' '),
)
const joints = new Set([...owning, ...' for to a the your my s na dlya para の 的'.split(' '), ...articles])

function hasAny(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (places.has(at)) return true
  return false
}

function wordAt({ letters, starts }: Squeezed, at: number, glued: boolean): IndexedWord | null {
  const startsHere = starts.has(at)
  for (const word of wordsStartingWith(letters.slice(at, at + 2))) {
    if (!letters.startsWith(word.text, at)) continue
    const end = at + word.text.length
    const isWhole =
      end === letters.length || starts.has(end) || (glued && startsHere && numbered.test(letters.slice(end)))
    // "bus card" is no "busca…".
    const endsHere = isWhole || (word.isStem && (word.isPhrase || !hasAny(starts, at + 1, end - 1)))
    if (startsHere && endsHere) return word
    const isInside = glued && word.text.length >= shortestInside
    // "hotel_no" has no "telno".
    if (isInside && (startsHere || !hasAny(starts, at + 1, end - 1))) return word
  }
  return null
}

/** Letters only, with the places where each word starts and where punctuation stood. */
interface Squeezed {
  readonly letters: string
  readonly starts: ReadonlySet<number>
  readonly breaks: ReadonlySet<number>
}

/** What needs a look at each letter: punctuation that tells words apart, and what is not plain Latin. */
const isMixed = /[,;:/|()\n\u0080-\uffff]/

function squeezePlain(plain: string): Squeezed {
  const starts = new Set<number>()
  let letters = ''
  for (const word of plain.split(/[^a-z]+/)) {
    if (word !== '') starts.add(letters.length)
    letters += word
  }
  return { letters, starts, breaks: none }
}

const none: ReadonlySet<number> = new Set()

function squeeze(plain: string): Squeezed {
  const starts = new Set<number>()
  const breaks = new Set<number>()
  let letters = ''
  let isStart = true
  let wasFree = false
  let wordStart = 0
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if ((code > 96 && code < 123) || (code > 127 && isLetter(plain.charAt(at)))) {
      const isAfterArticle = isSemitic(code) && articles.includes(letters.slice(wordStart))
      const isFree = code > 0xdff && isUnspaced(code)
      if (isStart) wordStart = letters.length
      if (isStart || isFree || wasFree || isAfterArticle) starts.add(letters.length)
      letters += plain.charAt(at)
      wasFree = isFree
      isStart = false
    } else {
      isStart = true
      if (breaking.includes(plain.charAt(at))) breaks.add(letters.length)
    }
  }
  return { letters, starts, breaks }
}

const breaking = ',;:/|()·、，：（）\n'
const isLetter = (letter: string): boolean => /[\p{L}\p{M}]/u.test(letter)

/** Scripts whose articles are written together with their words. */
const isSemitic = (code: number): boolean => code > 0x58f && code < 0x700

/** Scripts that do not put spaces between words: any letter may begin one. */
const isUnspaced = (code: number): boolean =>
  (code > 0xdff && code < 0xf00) ||
  (code > 0xfff && code < 0x10a0) ||
  (code > 0x177f && code < 0x1800) ||
  (code > 0x10ff && code < 0x1200) ||
  (code > 0x303f && code < 0xd7b0)
