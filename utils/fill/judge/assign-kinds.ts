import type { FieldKind } from '@/utils/fill/find-fields'
import { guessAmount, guessNumber } from './guess-kinds'
import { boxesFrom, joinParts, markExtension } from './join-parts'
import type { JudgedField } from './judge-page'
import { markConfirms } from './mark-confirms'
import type { PagePurpose } from './page-purpose'
import type { WeighedField } from './weigh-field'

/** Away from a recharge page, a name alone does not make an amount. */
const threshold = { number: 2, amount: 2.1, amountElsewhere: 2.6 }

/** Gives each weighed field of one root its kind, or none, looking at its neighbours. */
export function assignKinds(
  fields: readonly WeighedField[],
  { isTopUp, isOfOther, isReckoning }: PagePurpose,
): JudgedField[] {
  const kinds = new Map<WeighedField, FieldKind>()
  for (const field of fields) {
    const kind = ownKind(field, isTopUp)
    if (kind !== null) kinds.set(field, kind)
  }
  dropWeakNumbers(fields, kinds)
  const isLikelyPage = isTopUp || [...kinds.values()].includes('number')
  for (const field of fields) {
    const isDoubtful =
      kinds.get(field) === 'amount' && (isReckoning || field.amount < threshold.amountElsewhere)
    if (isDoubtful && !isLikelyPage) kinds.delete(field)
  }
  fields.forEach((field, at) => {
    const isTaken = kinds.get(field) === 'local-number'
    const boxes = isTaken ? [] : boxesFrom(fields, at)
    for (const [box, other] of boxes.entries()) kinds.set(other, box === 0 ? 'area-code' : 'local-number')
    if (boxes.length > 0) markExtension(fields[at + boxes.length], kinds)
    if (boxes.length === 0 && !isTaken) joinParts(field, fields.slice(at + 1, at + 4), kinds)
  })
  if (isTopUp) guessNumber(fields, kinds, isOfOther)
  markConfirms(fields, kinds)
  if (isTopUp) guessAmount(fields, kinds)
  return fields.flatMap((field) => {
    const kind = kinds.get(field)
    return kind === undefined ? [] : [toFound(field, kind)]
  })
}

function toFound(field: WeighedField, kind: FieldKind): JudgedField {
  const whose = (['recipient', 'payer'] as const).filter((mark) => field.marks.has(mark))
  const score = kind === 'amount' ? field.amount : field.number
  return {
    at: field.at,
    kind,
    score,
    because: [...field.because, ...whose.map((mark) => `whose:${mark}`)],
  }
}

function ownKind(field: WeighedField, isTopUp: boolean): FieldKind | null {
  const isInput = field.field.tag === 'input'
  const isNumber = isInput && field.number >= threshold.number && field.number >= field.amount
  if (isNumber && (isTopUp || !isAnyNumber(field))) return 'number'
  if (field.amount >= threshold.amount) return 'amount'
  const [about] = field.about.filter((subject) => subject !== 'other' && subject !== 'never')
  return isTopUp && isInput && about === 'voucher' && !field.marks.has('bound') ? 'voucher' : null
}

/** Away from a recharge page "number" may be of anything: an employee, a ticket, an invoice. */
function isAnyNumber({ field, about, because }: WeighedField): boolean {
  const isBare = about.length > 0 && about.every((subject) => subject === 'number')
  if (
    field.type === 'tel' &&
    /conta[ck]?t|altern|emergenc|erreich|reach|joign|llam|связ/i.test(
      `${field.label} ${field.placeholder} ${field.near[0]}`,
    )
  )
    return false
  return isBare && !because.some((why) => /^(autocomplete|inputmode|sample|beside|pattern):?/.test(why))
}

/**
 * Beside a field that is called a phone, one that only might be a number ("Customer no.", "Mobile or e-mail") is
 * something else.
 */
function dropWeakNumbers(fields: readonly WeighedField[], kinds: Map<WeighedField, FieldKind>): void {
  const numbers = fields.filter((field) => kinds.get(field) === 'number')
  const isStrong = (field: WeighedField): boolean =>
    (field.about.includes('phone') && !/e-?mail/i.test(`${field.field.label} ${field.field.placeholder}`)) ||
    field.because.some((why) => /^(autocomplete:tel|sample:phone|type=.*phone)/.test(why))
  if (numbers.some(isStrong)) for (const field of numbers) if (!isStrong(field)) kinds.delete(field)
}
