import { readCarrierText } from '@/utils/reading/read-carrier-text'
import type { Proposal } from '@/utils/reading/reading'
import { batches } from './batches'
import { readOn, type Sample } from './sample'

/** What the reading gets wrong in one sample: empty when it is right. */
export function faultsOf({ text, country, says }: Sample): string[] {
  const { proposals, packsOnly } = read(text, country)
  const said = [...proposals, ...packsOnly].map(spell)
  const wanted = says.map((line) => {
    const [kinds = '', ...rest] = line.split(' ')
    return kinds.split('|').map((kind) => [kind, ...rest].join(' '))
  })
  return [
    ...wanted.filter((any) => !any.some((one) => said.includes(one))).map((any) => `missing ${any[0]}`),
    ...said.filter((one) => !wanted.some((any) => any.includes(one))).map((one) => `extra ${one}`),
  ]
}

/** Whether a text that says nothing of the SIM gets any proposal. */
export function isFalselyRead({ text, country }: Sample): boolean {
  return read(text, country).proposals.length > 0
}

function read(text: string, country: string) {
  return readCarrierText(text, { today: Temporal.PlainDate.from(readOn), country })
}

export function tallies() {
  return batches.map(({ name, stating, silent, unseen }) => ({
    name,
    right: stating.filter((sample) => faultsOf(sample).length === 0).length,
    texts: stating.length,
    falsely: silent.filter(isFalselyRead).length,
    silent: silent.length,
    unseen,
  }))
}

function spell({ what, date, money }: Proposal): string {
  if (money !== undefined) return `${what} ${money.minor} ${money.currency}`
  return `${what} ${[date?.on, ...(date?.alternatives ?? [])].join('~')}`
}
