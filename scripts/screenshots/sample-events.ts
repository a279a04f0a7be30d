import type { Purchase, StatedEnd, TopUp } from '@/utils/sim/sim-event'

const today = Temporal.Now.plainDateISO('Asia/Tokyo')

/** Days before and after the day the pictures are taken, as `YYYY-MM-DD`. */
export const ago = (days: number) => today.subtract({ days }).toString()
export const ahead = (days: number) => today.add({ days }).toString()
export const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000

/** A paid top-up; `minor` in the smallest units of the currency. */
export function paid(
  simId: string,
  on: string,
  minor: number,
  currency: string,
  changes: Partial<TopUp> = {},
): TopUp {
  return {
    kind: 'topUp',
    ...recorded(`${simId}-paid-${on}`, simId, on),
    status: 'paid',
    money: { minor, currency },
    channel: 'other',
    host: '',
    reference: '',
    startedAt: minutesAgo(60),
    settledAt: minutesAgo(60),
    ...changes,
  }
}

/** A pack that ended on the day it was bought. */
export function bought(simId: string, on: string): Purchase {
  const known = { pack: '24h', money: { minor: 330, currency: 'JPY' }, lastDayOn: on }
  return { kind: 'purchase', ...recorded(`${simId}-bought`, simId, on), ...known }
}

export function stated(simId: string, lastDayOn: string): StatedEnd {
  const on = ago(1)
  return { kind: 'statedEnd', ...recorded(`${simId}-stated`, simId, on), clock: 'outgoing', lastDayOn }
}

/** What every event bears. */
export function recorded(id: string, simId: string, on: string) {
  return { id, simId, on, note: '', createdAt: minutesAgo(60), updatedAt: minutesAgo(60), deletedAt: null }
}
