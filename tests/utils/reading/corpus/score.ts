import { readCarrierText } from '@/utils/reading/read-carrier-text'
import type { Proposal } from '@/utils/reading/reading'
import { fifth, fifthNone } from './fifth'
import { first } from './first'
import { firstNone } from './first-none'
import { fourth, fourthNone } from './fourth'
import { readOn, type Sample } from './sample'
import { second } from './second'
import { secondNone } from './second-none'
import { seventh, seventhNone } from './seventh'
import { sixth, sixthNone } from './sixth'
import { third, thirdNone } from './third'

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

export function halves() {
  return [
    tally('first half, all right', first),
    tally('second half, all right', second),
    tally('further countries, all right', third),
    tally('fourth batch, all right', fourth),
    tally('fifth batch, all right', fifth),
    tally('sixth batch, all right', sixth),
    tally('seventh batch, all right', seventh),
  ]
}

export function nothings() {
  return [
    tally('first half, nothing to propose', firstNone, (sample) => !isFalselyRead(sample)),
    tally('second half, nothing to propose', secondNone, (sample) => !isFalselyRead(sample)),
    tally('further, nothing to propose', thirdNone, (sample) => !isFalselyRead(sample)),
    tally('fourth, nothing to propose', fourthNone, (sample) => !isFalselyRead(sample)),
    tally('fifth, nothing to propose', fifthNone, (sample) => !isFalselyRead(sample)),
    tally('sixth, nothing to propose', sixthNone, (sample) => !isFalselyRead(sample)),
    tally('seventh, nothing to propose', seventhNone, (sample) => !isFalselyRead(sample)),
  ]
}

function tally(
  name: string,
  samples: readonly Sample[],
  isRight = (sample: Sample) => faultsOf(sample).length === 0,
) {
  return { name, right: samples.filter(isRight).length, texts: samples.length }
}

function spell({ what, date, money }: Proposal): string {
  if (money !== undefined) return `${what} ${money.minor} ${money.currency}`
  return `${what} ${[date?.on, ...(date?.alternatives ?? [])].join('~')}`
}
