import { flagCountry } from './flag-country'
import { normalise } from './normalise'

/** Languages in which lists of countries are written, besides the page's own. */
const languages = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'es', 'fr', 'de', 'pt', 'ru']

/** Whose number it is. */
export interface Abroad {
  /** ISO 3166 alpha-2, upper case. */
  readonly country: string
  readonly countryCallingCode: string
}

/**
 * Which entry of a list of countries is the number's, by dial code, by name in the page's language or a common one, or
 * by the code of the country (`codes` is what an entry says without showing it). -1 when none, or more than one, is.
 */
export function countryAmong(
  texts: readonly string[],
  codes: readonly string[],
  { country, countryCallingCode }: Abroad,
  language: string,
): number {
  const names = namesOf(country, language)
  const points = texts.map(unfurl).map((text, at) => {
    const dial = dialCodeIn(text)
    // The same name with another dial code is another place's.
    if (dial !== '' && dial !== countryCallingCode) return 0
    const isNamed = isName(text, names) || wordsOf(`${text} ${codes[at] ?? ''}`).includes(country)
    return (dial === '' ? 0 : 1) + (isNamed ? 2 : 0)
  })
  const most = Math.max(0, ...points)
  const at = points.indexOf(most)
  return most > 0 && points.lastIndexOf(most) === at ? at : -1
}

const longestShown = 60

/**
 * Whether a closed list of countries shows the number's country, another one, or nothing that can be told: by its words,
 * or else by its flag (`looks` are the classes and pictures it is drawn with).
 */
export function shownCountry(
  texts: readonly string[],
  abroad: Abroad,
  language: string,
  looks: readonly string[] = [],
): 'same' | 'other' | 'unknown' {
  // What holds its open list shows all of them.
  const all = texts
    .filter(({ length }) => length <= longestShown)
    .map(unfurl)
    .map((text) => shownBy(text, abroad, language))
  const told = all.find((one) => one !== 'unknown')
  if (told !== undefined) return told
  const flag = abroad.country === '' ? '' : flagCountry(looks, countries())
  return flag === '' ? 'unknown' : flag === abroad.country ? 'same' : 'other'
}

function shownBy(text: string, abroad: Abroad, language: string): 'same' | 'other' | 'unknown' {
  const dial = dialCodeIn(text)
  if (dial !== '') return dial === abroad.countryCallingCode ? 'same' : 'other'
  if (countryAmong([text], [], abroad, language) === 0) return 'same'
  const isOther = countries().some((code) => text.trim() === code || isName(text, namesOf(code, language)))
  return isOther ? 'other' : 'unknown'
}

/** A flag is the two letters of its country. */
const unfurl = (text: string): string =>
  text.replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (letter) =>
    String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65),
  )

const dialCodeIn = (text: string): string => text.match(/\+\s?(\d{1,4})(?!\d)/)?.[1] ?? ''

/** Upper-case words of two letters, and a lower-case one that stands alone: `GB`, `gb`. */
const wordsOf = (text: string): string[] =>
  (text.match(/(?<![\p{L}\d])[A-Z]{2}(?![\p{L}\d])|(?<=^|\s)[a-z]{2}(?=\s|$)/gu) ?? []).map((word) =>
    word.toUpperCase(),
  )

/** The name itself, or the name and what explains it: "Japan (日本) +81", "🇯🇵 Japan". */
function isName(text: string, names: readonly string[]): boolean {
  const parts = [text, ...text.split(/[([|/·]|\s[–—-]\s/)].map(plain)
  return parts.some((part) => part !== '' && names.includes(part))
}

const plain = (text: string): string =>
  normalise(text.replace(/(?<![\p{L}\d])[A-Z]{2}(?![\p{L}\d])(?=.*\p{L}{3})/gu, ' '))
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()

const known = new Map<string, readonly string[]>()

function namesOf(country: string, language: string): readonly string[] {
  const key = `${country} ${language}`
  const names = known.get(key) ?? listNames(country, language)
  known.set(key, names)
  return names
}

function listNames(country: string, language: string): string[] {
  if (country === '') return []
  const names = [language, ...languages].flatMap((one) =>
    (['long', 'short'] as const).map((style) => naming(one, style)?.of(country) ?? ''),
  )
  return [...new Set([...names.map(plain), ...(aliases[country] ?? [])])].filter((name) => name.length > 1)
}

/** As people list them, where the browser says it otherwise. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  CN: ['china mainland', 'mainland china', '中国大陆'],
  CZ: ['czech republic'],
  HK: ['hong kong sar', '中国香港', '中國香港'],
  KR: ['korea', 'korea south', 'korea republic of'],
  MO: ['macao', 'macau sar', '中国澳门'],
  RU: ['russian federation'],
  TR: ['turkey'],
  TW: ['taiwan region', '中国台湾'],
  US: ['united states of america', 'usa', 'u s a'],
  VN: ['viet nam'],
}

const namings = new Map<string, Intl.DisplayNames | null>()

function naming(language: string, style: 'long' | 'short'): Intl.DisplayNames | null {
  const key = `${language} ${style}`
  const kept = namings.get(key)
  if (kept !== undefined) return kept
  const made = make(language, style)
  namings.set(key, made)
  return made
}

/** A page may say of itself that it is in a language that is none. */
function make(language: string, style: 'long' | 'short'): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })
  } catch {
    return null
  }
}

let all: readonly string[] | undefined

/** Every code that the browser has a name for. */
function countries(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const english = naming('en', 'long')
  all ??= letters.flatMap((first) =>
    letters.map((second) => first + second).filter((code) => english?.of(code) !== undefined),
  )
  return all
}
