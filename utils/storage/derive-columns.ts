import { lifeline } from '@/utils/lifeline/lifeline'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { todayIn } from '@/utils/sim/today-in'
import type { DerivedSimColumns } from './rows'

export const underived: DerivedSimColumns = { deadlineOn: null, deadlineAt: null, lostAt: null, zone: null }

/** The indexed columns of a SIM as its lifeline has them at an instant. */
export function deriveColumns(sim: Sim, events: readonly SimEvent[], at: number): DerivedSimColumns {
  if (sim.archivedAt !== null || sim.deletedAt !== null) return underived
  const { zone } = sim.rule
  const { deadline, stage, spans } = lifeline(sim, events, sim.rule, todayIn(zone, at))
  const lastDay = deadline?.lastDay ?? null
  const lostAfter = stage === 'lost' ? (spans.at(-1)?.lastDay ?? null) : null
  return {
    zone,
    deadlineOn: lastDay?.toString() ?? null,
    deadlineAt: lastDay && endOf(lastDay, zone),
    lostAt: lostAfter && endOf(lostAfter, zone),
  }
}

/** The instant at which a day is over in a zone; not 24 hours after its start where clocks are changed. */
function endOf(day: Temporal.PlainDate, zone: string): number {
  return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
}
