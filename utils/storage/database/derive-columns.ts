import { deadlineOf } from '@/utils/lifeline/deadline-of'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { todayIn } from '@/utils/sim/today-in'
import type { DerivedSimColumns } from './rows'

export const underived: DerivedSimColumns = {
  deadlineOn: null,
  deadlineAt: null,
  lostAt: null,
  zone: null,
  staleAt: null,
}

/** The indexed columns of a SIM as its lifeline has them at an instant. */
export function deriveColumns(sim: Sim, events: readonly SimEvent[], at: number): DerivedSimColumns {
  if (sim.archivedAt !== null || sim.deletedAt !== null) return underived
  const { zone } = sim.rule
  const today = todayIn(zone, at)
  const { deadline, stage, lostAfter } = deadlineOf(events, sim.rule, today)
  const lastDay = deadline?.lastDay ?? null
  const deadlineAt = lastDay && endOf(lastDay, zone)
  const changes = [deadlineAt, nextEventAt(events, today, zone)].filter((instant) => instant !== null)
  return {
    zone,
    staleAt: changes.length > 0 ? Math.min(...changes) : null,
    deadlineOn: lastDay?.toString() ?? null,
    deadlineAt,
    lostAt: stage === 'lost' && lostAfter ? endOf(lostAfter, zone) : null,
  }
}

/** When the next event of a later day begins to count: on the day before its own, as the lifeline has it. */
function nextEventAt(events: readonly SimEvent[], today: Temporal.PlainDate, zone: string): number | null {
  const tomorrow = today.add({ days: 1 }).toString()
  const later = events.map((event) => event.on).filter((on) => on > tomorrow)
  const next = later.sort()[0]
  return next === undefined ? null : endOf(Temporal.PlainDate.from(next).subtract({ days: 2 }), zone)
}

/** The instant at which a day is over in a zone; not 24 hours after its start where clocks are changed. */
function endOf(day: Temporal.PlainDate, zone: string): number {
  return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
}
