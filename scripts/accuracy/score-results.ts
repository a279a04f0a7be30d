import type { LabelledField } from './load-forms.ts'
import type { PageResult } from './run-finder.ts'

export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface Miss {
  readonly page: string
  readonly what: 'missed' | 'false' | 'missed part' | 'missed amount' | 'false amount'
  readonly index: number
  readonly reason: string
}

export interface SetScore {
  pages: number
  phonePages: number
  solved: number
  phonelessPages: number
  falseAlarmPages: number
  readonly phone: Tally
  readonly amount: Tally
  readonly parts: { right: number; all: number }
  readonly times: number[]
  readonly misses: Miss[]
}

const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 })

const partKinds: Readonly<Record<string, readonly string[]>> = {
  cc: ['country-code'],
  area: ['area-code'],
  ext: ['extension'],
  local: ['local-number'],
}
const anyBox = ['number', 'area-code', 'local-number']

/** Adds up pages as the forms' own description says: whole numbers and their boxes on inputs; amounts on inputs and selects. */
export function scoreResults(results: readonly PageResult[]): SetScore {
  const score: SetScore = {
    pages: 0,
    phonePages: 0,
    solved: 0,
    phonelessPages: 0,
    falseAlarmPages: 0,
    phone: emptyTally(),
    amount: emptyTally(),
    parts: { right: 0, all: 0 },
    times: [],
    misses: [],
  }
  for (const result of results) scorePage(result, score)
  return score
}

function scorePage({ page, found, milliseconds }: PageResult, score: SetScore): void {
  score.pages++
  score.times.push(milliseconds)
  const kindAt = new Map(found.map((field) => [field.index, field]))
  const note = (what: Miss['what'], field: LabelledField): void => {
    const got = kindAt.get(field.index)
    const reason =
      got === undefined ? 'not marked' : `${got.kind} ${got.score.toFixed(1)} ${got.because.join(' ')}`
    score.misses.push({ page: page.name, what, index: field.index, reason: `${describe(field)} → ${reason}` })
  }
  let faults = 0
  for (const field of page.fields) {
    if (field.kind === 'ignore' || field.kind === 'unlabelled') continue
    const kind = kindAt.get(field.index)?.kind
    const isGold =
      field.tag === 'input' &&
      (field.kind === 'tel' || (field.kind === 'tel-part' && field.part !== 'cc' && field.part !== 'ext'))
    const isMarked =
      kind !== undefined && (anyBox.includes(kind) || (kind === 'confirm-number' && field.kind === 'tel'))
    if (isGold && isMarked) score.phone.right++
    else if (isGold) score.phone.missed++
    else if (isMarked) score.phone.wrong++
    if (isGold !== isMarked) {
      faults++
      note(isGold ? 'missed' : 'false', field)
    }
    if (field.kind === 'tel-part') {
      score.parts.all++
      if (kind !== undefined && (partKinds[field.part ?? ''] ?? anyBox).includes(kind)) score.parts.right++
      else note('missed part', field)
    }
    const isAmount =
      field.kind === 'amount' && (field.tag === 'select' || (field.tag === 'input' && field.type !== 'radio'))
    if (isAmount && kind === 'amount') score.amount.right++
    else if (isAmount) score.amount.missed++
    else if (kind === 'amount' && field.type !== 'radio') score.amount.wrong++
    if (isAmount !== (kind === 'amount') && field.type !== 'radio')
      note(isAmount ? 'missed amount' : 'false amount', field)
  }
  if (page.fields.some((field) => field.kind === 'tel')) {
    score.phonePages++
    if (faults === 0) score.solved++
  } else if (!page.fields.some((field) => field.kind === 'tel-part')) {
    score.phonelessPages++
    if (faults > 0) score.falseAlarmPages++
  }
}

function describe(field: LabelledField): string {
  const { index: _index, kind, part, ...rest } = field
  return `${kind}${part === undefined ? '' : `/${part}`} ${JSON.stringify(rest)}`
}

export function ratios({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
