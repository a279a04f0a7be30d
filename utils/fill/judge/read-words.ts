import { normalise } from './normalise'
import { type Concept, wordsStartingWith } from './word-index'

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
  const { letters, starts, breaks } = squeeze(glued ? text.replace(/([a-z])([A-Z])/g, '$1 $2') : text)
  const hits: WordHit[] = []
  let at = 0
  let endOfLast = 0
  while (at < letters.length) {
    const word = wordAt(letters, starts, at, glued)
    if (word === null) {
      at++
      continue
    }
    const between = letters.slice(endOfLast, at)
    const isNextToLast = joints.has(between) && !hasBreak(breaks, endOfLast, at)
    const isOwner = isNextToLast && owning.has(between)
    at += word.text.length
    if (word.isStem && !glued) while (at < letters.length && !starts[at]) at++
    endOfLast = at
    hits.push({ word: word.text, concepts: word.concepts, isNextToLast, isOwner })
  }
  return hits
}

/** Written together with the word they belong to. */
const articles = ['ال', 'لل', 'ה', 'ל']
const owning = new Set(
  'de del da do di du des des of ofthe ofyour dela delas delos dell della des der'.split(' '),
)
const joints = new Set([...owning, ...' for to a the your my s na dlya para の 的'.split(' '), ...articles])

function hasBreak(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (breaks.has(at)) return true
  return false
}

function wordAt(letters: string, starts: readonly boolean[], at: number, glued: boolean) {
  const startsHere = starts[at] === true
  if (!startsHere && !glued) return null
  for (const word of wordsStartingWith(letters.slice(at, at + 2))) {
    const end = at + word.text.length
    if (!letters.startsWith(word.text, at)) continue
    const isWhole = end === letters.length || starts[end] === true
    // "bus card" is no "busca…".
    const endsHere = isWhole || (word.isStem && (word.isPhrase || !starts.slice(at + 1, end).includes(true)))
    if (startsHere && endsHere) return word
    if (glued && word.text.length >= shortestInside) return word
  }
  return null
}

/** Letters only, with a mark where each word starts and where punctuation stood. */
function squeeze(text: string): { letters: string; starts: boolean[]; breaks: Set<number> } {
  const plain = normalise(text)
  const starts: boolean[] = []
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
      starts.push(isStart || isFree || wasFree || isAfterArticle)
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
