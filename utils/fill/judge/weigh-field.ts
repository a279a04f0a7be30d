import { hasCurrency, lookOfSample } from '@/utils/fill/page/look-of-sample'
import type { FieldSketch } from '@/utils/fill/page/sketch-page'
import { bestName } from './best-name'
import { type Judgement, judgeName, judgeText, type Subject } from './judge-text'
import { listOf } from './list-of'
import {
  hasLetters,
  isCurrency,
  isDialCode,
  isOfDigits,
  isOfPhone,
  isReckoned,
  isTooLong,
} from './look-of-field'
import type { PagePurpose } from './page-purpose'
import { amountPoints, numberPoints, type Points } from './points'
import type { Concept } from './word-index'

export interface WeighedField {
  readonly field: FieldSketch
  /** Place in the sketch's list of fields. */
  readonly at: number
  readonly number: number
  readonly amount: number
  /** What its texts say it is, the surest source first. */
  readonly about: readonly Subject[]
  readonly marks: ReadonlySet<Concept>
  readonly because: readonly string[]
}

const telTokens = /^tel(-national)?$/
const foreignTokens =
  /^(cc-|one-time|postal|bday|address|street|given|family|additional|honor|email|organi|country|url|sex|language|current-p|new-p|name$)/

export function weighField(
  field: FieldSketch,
  at: number,
  { isTopUp, isOfOther }: PagePurpose,
): WeighedField {
  const { type } = field
  const because: string[] = []
  const abouts: Subject[] = []
  const marks = new Set<Concept>()
  let number = 0
  let amount = 0
  const add = (why: string, toNumber: number, toAmount: number): void => {
    if (toNumber === 0 && toAmount === 0) return
    number += toNumber
    amount += toAmount
    because.push(why)
  }
  const judge = (
    source: keyof typeof numberPoints,
    { about, marks: found }: Judgement,
    share: number,
  ): void => {
    if (about !== 'nothing') abouts.push(about)
    for (const mark of found) marks.add(mark)
    const forNumber: Points = numberPoints[source]
    const forAmount: Points = amountPoints[source]
    add(`${source}:${about}`, share * (forNumber[about] ?? 0), share * (forAmount[about] ?? 0))
  }

  const label = judgeText(field.label)
  const placeholder = judgeText(field.placeholder)
  judge('label', label, 1)
  judge('placeholder', placeholder, 1)
  const name = bestName(field.names)
  judge('name', name, shareOfName(name.about, [label.about, placeholder.about], field))
  // "Enter number" still leaves it to the words before to say which.
  const isSpoken = [label, placeholder].some(({ about }) => about !== 'nothing' && about !== 'number')
  const near = field.near.map(judgeText)
  // What stands before a field may still belong to the one before it; a telling name is surer.
  const isContradicted = near[0] !== undefined && !mayBeSame(near[0].about, name.about)
  if (near[0] !== undefined) judge('near', near[0], isSpoken ? 0.3 : isContradicted ? 0.2 : 1)
  if (near[0]?.about === 'nothing' && near[1] !== undefined)
    judge('near', near[1], isSpoken ? 0 : hasLetters(field.near[0]) ? 0.6 : 1)

  for (const token of field.autocomplete.split(/\s+/)) {
    if (telTokens.test(token)) add(`autocomplete:${token}`, 5, -4)
    else if (token === 'transaction-amount') add(`autocomplete:${token}`, -4, 4)
    else if (foreignTokens.test(token)) add('autocomplete:other', -5, -4)
  }

  const sample =
    lookOfSample(field.placeholder) === 'none' ? lookOfSample(field.mask) : lookOfSample(field.placeholder)
  if (sample === 'phone') add('sample:phone', 2, -2)
  else if (sample === 'money') add('sample:money', -2, 1.5)
  else if (isDialCode(field) && !abouts.some((one) => one !== 'phone')) add('sample:dial-code', 2, -2)
  else if (sample !== 'none' && type !== 'number') add(`sample:${sample}`, -3, -2)

  const isOfMoney = [
    [field.label, label.about],
    [field.placeholder, placeholder.about],
    [field.near[0] ?? '', isSpoken ? 'other' : (near[0]?.about ?? 'other')],
  ].some(([text = '', about]) => isCurrency(text) || (isTopUp && about === 'nothing' && hasCurrency(text)))
  if (isOfMoney) add('label:currency', -1, 2)
  if (isReckoned(field.label) || isReckoned(field.near[0])) add('label:sum', -4, -4)
  if (isTooLong(field)) add('too-long', -3, 0)
  if (listOf(field) === 'sums' && isTopUp) add('options:money', -3, 2)
  if (field.tag === 'input') {
    if (type === 'tel') add('type=tel', 1.3, 0)
    else if (type === 'number') add('type=number', 0, 0.5)
    else if (type === 'search') add('type=search', -3, -3)
    else if (type !== 'text' && judgeName(type).about === 'phone') add(`type=${type}`, 3, -3)
    const mode = field.inputMode
    if (mode === 'tel') add('inputmode=tel', 0.8, 0)
    else if (mode === 'decimal') add('inputmode=decimal', -0.5, 0.8)
    if (field.maxLength > 0 && field.maxLength <= 6) add('short', field.maxLength <= 4 ? -3 : -1.5, 0)
    if (/\\d\{(8|9|1[0-3])\}|\[0-9\]\{(8|9|1[0-3])\}/.test(field.pattern)) add('pattern:phone', 1, -1)
    if (field.hasBounds) add('has-bounds', -0.5, 0.4)
    // What stands behind a field may be the next one's label.
    if (
      (sample !== 'phone' && hasCurrency(field.after.slice(0, 6))) ||
      hasCurrency((field.near[0] ?? '').slice(-4))
    )
      add('unit:money', -1, 1)
  }
  if (/\+\s?\d{1,4}( \d)?\)?$/.test(field.near[0] ?? '')) add('beside:dial-code', 2.2, -2)
  const isSilent =
    field.names.length === 0 && `${field.label}${field.placeholder}${field.near.join('')}` === ''
  if (type === 'tel' && isSilent) add('silent', 0.3, 0)
  if (isTopUp && marks.has('recipient') && abouts.length === 0 && isOfDigits(field)) add('recipient', 1.6, -1)
  // A customer's number is the phone's where phones are topped up; meters, games and bus cards are topped up too.
  if (isTopUp)
    add('page:top-up', abouts[0] === 'account' ? (isOfOther ? 0.3 : marks.has('phone') ? 2 : 1.2) : 0.5, 0.5)
  return { field, at, number, amount, about: abouts, marks, because }
}

/** What a person reads on the page is believed before a name that only the page's maker sees. */
function shareOfName(name: Subject, seen: readonly Subject[], field: FieldSketch): number {
  if (seen.includes('phone')) return name === 'never' ? 0.5 : foreign.has(name) ? 0.3 : 1
  if (name === 'phone' && isOfPhone(field)) return 0.7
  return seen.includes('amount') && name === 'other' ? 0.3 : 1
}

const foreign: ReadonlySet<Subject> = new Set(['other', 'country', 'account'])

const alike: readonly (readonly Subject[])[] = [
  ['amount', 'price', 'number'],
  ['phone', 'account', 'number'],
]

/** "Value" is what a page calls an amount, and "user" whose phone it is. */
function mayBeSame(near: Subject, name: Subject): boolean {
  if (near === name || name === 'nothing' || name === 'number') return true
  return alike.some((subjects) => subjects.includes(near) && subjects.includes(name))
}
