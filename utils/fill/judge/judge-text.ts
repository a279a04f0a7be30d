import { readWords, type WordHit } from './read-words'
import type { Concept } from './word-index'

export type Subject =
  | 'phone'
  | 'amount'
  | 'voucher'
  | 'country'
  | 'area'
  | 'extension'
  /** Certainly something else. */
  | 'never'
  | 'other'
  | 'account'
  | 'price'
  | 'number'
  | 'nothing'

export interface Judgement {
  readonly about: Subject
  readonly marks: ReadonlySet<Concept>
}

const nothing: Judgement = { about: 'nothing', marks: new Set() }

/** What a label or sentence is about: its first telling group of words decides ("Phone number, to send you a code"). */
export function judgeText(text: string): Judgement {
  if (text === '') return nothing
  // "Cell #"
  const groups = inGroups(readWords(text.replace(/ ?#(?=[ :*]|$)/g, ' no ')))
  const marks = new Set(groups.flat().flatMap((hit) => hit.concepts))
  for (const group of groups) {
    const about = subjectOf(group)
    // "Area code + number" asks for both at once.
    if (about === 'area' && isWithRest.test(text) && (marks.has('phone') || marks.has('number')))
      return { about: 'phone', marks }
    if (about !== 'nothing' && about !== 'number') return { about, marks }
  }
  return { about: marks.has('number') ? 'number' : 'nothing', marks }
}

const isWithRest = /\S ?[+&]|\s(and|with|e|y|et|und|con|com|mit)\s/i

/**
 * As a name, "cep" is a postcode or a phone, whatever the language, and "data" a date or all that is sent; "id" is part
 * of any id that a framework makes.
 */
const sayingNothing = ['cep', 'id', 'data']

/** What a name or id is about: its last telling word decides ("card_phone", "phoneType", but "zip-code-mobile"). */
export function judgeName(name: string): Judgement {
  const hits = readWords(name, true).filter(({ word }) => !sayingNothing.includes(word))
  if (hits.length === 0) return nothing
  const marks = new Set(hits.flatMap((hit) => hit.concepts))
  const subjects = hits
    .map((hit) => ({ hit, about: isAccount(hit) ? 'account' : subjectOf([hit]) }))
    .filter(({ about }) => about !== 'nothing')
  if (subjects.some(({ about }) => about === 'never')) return { about: 'never', marks }
  // An amount stays an amount whoever it goes to: "topupAmountToPhone".
  if (subjects.some(({ about }) => about === 'amount')) {
    return { about: marks.has('bound') ? 'other' : 'amount', marks }
  }
  const telling = subjects.filter(({ about }) => about !== 'number' && about !== 'price')
  const last = telling.at(-1)
  if (last === undefined) return { about: subjects[0]?.about ?? 'nothing', marks }
  // "mobile" at the end of a name often means the page's layout.
  const before = telling.at(-2)
  return {
    about:
      last.hit.word === 'mobil' && before !== undefined && before.about !== 'account'
        ? before.about
        : last.about,
    marks,
  }
}

/** A terminal may call any line it pays for an "account"; a person would not. */
const isAccount = ({ concepts }: WordHit): boolean => concepts.includes('account')

function inGroups(hits: readonly WordHit[]): WordHit[][] {
  const groups: WordHit[][] = []
  for (const hit of hits) {
    const group = groups.at(-1)
    if (hit.isNextToLast && group !== undefined) group.push(hit)
    else groups.push([hit])
  }
  return groups
}

const certain: readonly (readonly [Concept, Subject])[] = [
  ['voucher', 'voucher'],
  ['extension', 'extension'],
  ['country', 'country'],
  ['area', 'area'],
]

function subjectOf(group: readonly WordHit[]): Subject {
  const concepts = new Set(group.flatMap((hit) => hit.concepts))
  const has = (concept: Concept): boolean => concepts.has(concept)
  // "International number" is a number; its code is not.
  const isNumber = has('number') && !has('never') && !has('area')
  for (const [concept, about] of certain) {
    if (!has(concept) || (concept === 'country' && isNumber)) continue
    // A voucher that gives a discount tops nothing up.
    return concept === 'voucher' && has('bound') ? 'other' : about
  }
  const isTopUp = group.some((hit) => hit.concepts.includes('topUp') && !isCard(hit))
  if (has('amount')) return has('bound') || has('other') ? 'other' : 'amount'
  if (has('never')) return isTopUp ? 'voucher' : 'never'
  if (has('phone')) return isNamedAfterPhone(group) ? 'phone' : 'other'
  if (has('bound')) return 'other'
  if (has('other')) return isTopUp ? 'voucher' : 'other'
  // Whose number it is says what it is: "number to recharge", "recipient number".
  if (has('number') && (isTopUp || (has('recipient') && !has('account')))) return 'phone'
  if (has('account')) return 'account'
  if (has('price')) return isTopUp ? 'amount' : 'price'
  return has('number') ? 'number' : 'nothing'
}

/** A SIM is topped up, but its own number is no voucher. */
const isCard = ({ word }: WordHit): boolean => word === 'sim' || word === 'sims'

/** "Customer phone" and "phone of the company" are phones; "phone card" and "IMEI of the phone" are not. */
function isNamedAfterPhone(group: readonly WordHit[]): boolean {
  const phone = group.findLastIndex((hit) => hit.concepts.includes('phone'))
  const before = group.slice(0, phone)
  if (group[phone]?.isOwner && before.some((hit) => hit.concepts.includes('other'))) return false
  const after = group.slice(phone + 1)
  const other = after.findIndex((hit) => hit.concepts.includes('other'))
  return other < 0 || after.slice(0, other + 1).some((hit) => hit.isOwner)
}
