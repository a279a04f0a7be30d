import { firstSign, signs } from '../utils/carriers/spell-out.ts'

/** Words grow together where so many texts have them so: what fewer have costs more in the list than it spares. */
const leastTexts = 6
/** A sign is two bytes: a phrase of three letters would win nothing. */
const leastLength = 4
/** Pairs nearly as common as the commonest are joined in the same round. */
const nearly = 0.8

/**
 * Writes texts that are much alike, but compressed and read each by itself, with one list of common phrases, so that
 * what they share is stored once. Neighbours that stand together in the most texts grow into phrases, round after
 * round. The same texts give the same phrases; `spellOut` makes the texts again.
 */
export function abridge(texts: readonly string[]): { phrases: string[]; abridged: string[] } {
  const words = new Words()
  let written = texts.map((text) =>
    (text.replace(signs, escaped).match(/[A-Za-z]+|[^A-Za-z]/g) ?? []).map((word) => words.numberOf(word)),
  )
  for (let pairs = commonPairs(written); pairs.size > 0; pairs = commonPairs(written)) {
    const joined = new Map(
      [...pairs].map((pair) => [pair, words.numberOf(words.at(first(pair)) + words.at(second(pair)))]),
    )
    written = written.map((numbers) => join(numbers, joined))
  }
  const common = mostCommon(written, 2).filter(([number]) => words.at(number).length >= leastLength)
  const phrases = common.map(([number]) => words.at(number))
  const signOf = new Map(common.map(([number], at) => [number, String.fromCharCode(firstSign + at)]))
  return {
    phrases,
    abridged: written.map((numbers) =>
      numbers.map((number) => signOf.get(number) ?? words.at(number)).join(''),
    ),
  }
}

/** Words by number: pairs of numbers are counted many times faster than pairs of words. */
class Words {
  readonly #words: string[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  at(number: number): string {
    return this.#words[number] ?? ''
  }
}

const mostWords = 2 ** 20
const first = (pair: number) => Math.floor(pair / mostWords)
const second = (pair: number) => pair % mostWords

function pairAt(numbers: readonly number[], at: number): number {
  return (numbers[at] ?? 0) * mostWords + (numbers[at + 1] ?? 0)
}

/** Pairs in the most texts, none of which shares a word with another: those can all be joined at once. */
function commonPairs(written: readonly (readonly number[])[]): Set<number> {
  const pairs = written.map((numbers) => numbers.slice(1).map((_, at) => pairAt(numbers, at)))
  const common = mostCommon(pairs, leastTexts)
  const least = (common[0]?.[1] ?? 0) * nearly
  const taken = new Set<number>()
  const chosen = new Set<number>()
  for (const [pair, count] of common) {
    if (count < least || taken.has(first(pair)) || taken.has(second(pair))) continue
    taken.add(first(pair)).add(second(pair))
    chosen.add(pair)
  }
  return chosen
}

/** What stands in so many lists, and in how many: most first, else in the order of their first standing. */
function mostCommon(lists: readonly (readonly number[])[], least: number): [number, number][] {
  const found = new Map<number, { count: number; last: readonly number[] }>()
  for (const list of lists) {
    for (const number of list) {
      const seen = found.get(number)
      if (seen === undefined) found.set(number, { count: 1, last: list })
      else if (seen.last !== list) {
        seen.count++
        seen.last = list
      }
    }
  }
  const common = [...found].map(([number, { count }]): [number, number] => [number, count])
  return common.filter(([, count]) => count >= least).sort(([, a], [, b]) => b - a)
}

function join(numbers: readonly number[], joined: ReadonlyMap<number, number>): number[] {
  const result: number[] = []
  for (let at = 0; at < numbers.length; at++) {
    const both = joined.get(pairAt(numbers, at))
    if (both === undefined || at + 1 === numbers.length) result.push(numbers[at] ?? 0)
    else {
      result.push(both)
      at++
    }
  }
  return result
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}
