import type { OrderedNumber } from '@/utils/fill/fill-order'
import type { FieldReport, FillReason } from '@/utils/fill/fill-report'
import { dialCodeShown } from '@/utils/fill/format/read-clues'
import { isThisNumber } from '@/utils/fill/format/spell-number'
import { heldBy, selectedIndexOf } from '@/utils/fill/page/control-value'
import { isConnected } from '@/utils/fill/page/read-dom'
import type { NumberGroup } from './best-number'
import { isIn } from './summarise'
import { waitFor } from './wait-for'
import { settle } from './write-value'

/** What a page does to the number because of the amount, it does soon. */
const patienceMilliseconds = 600

const clearedAgain: FillReason = 'cleared-again'

/** What it takes to see that a number stays in. */
export interface Keeping {
  /** The fields of the number as the page has them now; null when there are none. */
  readonly regroup: () => Promise<NumberGroup | null>
  readonly write: (group: NumberGroup) => Promise<FieldReport[]>
  /** Chooses the amount, which may make the page lose the number. */
  readonly choose: () => Promise<FieldReport[]>
  /** What the page holds of the amount. */
  readonly sums: () => Promise<string>
}

/**
 * Chooses the amount, then looks at the number once more: many a page draws itself anew with the amount. A number that
 * is gone, and that nobody has touched, is written once more; any other loss is told.
 */
export async function keepNumber(
  group: NumberGroup,
  reports: readonly FieldReport[],
  number: OrderedNumber,
  { regroup, write, choose, sums }: Keeping,
): Promise<FieldReport[]> {
  let now = group
  let held = heldIn(now)
  const findLost = async (): Promise<readonly Element[]> => {
    const found = elementsOf(now).every(isConnected) ? now : await regroup()
    // A page of several steps takes the number away with the first: there is nothing to look at.
    if (found === null || becauseOf(found) !== becauseOf(now)) return []
    now = found
    const holds = heldIn(now)
    return elementsOf(now).filter(
      (element, at) =>
        holds[at] !== held[at] && !isThisNumber(heldBy(element), number, dialCodeShown(element)),
    )
  }
  const lostSoon = async (patience: number): Promise<readonly Element[]> => {
    await waitFor(async () => (await findLost()).length > 0, patience)
    // What a page takes away it may be about to bring back.
    await settle()
    return findLost()
  }

  let isTouched = false
  // A listener that changes nothing may stay: it goes with the field.
  for (const element of elementsOf(now)) {
    EventTarget.prototype.addEventListener.call(element, 'input', ({ isTrusted }) => {
      isTouched ||= isTrusted
    })
  }
  const amounts = await choose()
  const lost = await lostSoon(amounts.some(isIn) ? patienceMilliseconds : 0)
  if (lost.length === 0) return [...reports, ...amounts]
  if (isTouched || !isEmpty(lost)) return [...told(reports, 'value-changed', textIn(lost)), ...amounts]

  const chosen = await sums()
  const again = (await write(now)).map((report) =>
    report.reason === 'value-cleared' ? { ...report, reason: clearedAgain } : report,
  )
  held = heldIn(now)
  const relost = await lostSoon(patienceMilliseconds)
  return [
    ...(relost.length === 0
      ? again
      : told(again, isEmpty(relost) ? clearedAgain : 'value-changed', textIn(relost))),
    ...((await sums()) === chosen ? amounts : told(amounts, 'value-changed', '')),
  ]
}

const elementsOf = ({ countryCode, parts, confirm }: NumberGroup): Element[] =>
  [countryCode, ...parts, confirm].flatMap((field) => field?.element ?? [])

/** Which field it is, whatever element it is drawn with. */
const becauseOf = ({ parts: [first] }: NumberGroup): string | undefined => first?.because.join()

const heldIn = (group: NumberGroup): string[] =>
  elementsOf(group).map(
    (element) => heldBy(element).replace(/\D/g, '') + selectedIndexOf(element) + dialCodeShown(element),
  )

const textIn = (elements: readonly Element[]): string => elements.map(heldBy).join('')
/** A list holds no text: one that stands elsewhere is set back. */
const isEmpty = (elements: readonly Element[]): boolean => textIn(elements) === ''

const told = (reports: readonly FieldReport[], reason: FillReason, after: string): FieldReport[] =>
  reports.map((report) =>
    isIn(report) && report.kind !== 'country-code'
      ? { ...report, status: 'rejected', reason, after }
      : report,
  )
