import { colorFor } from '@/components/sim/color-for'
import type { Carrier } from '@/utils/carriers/carrier'
import type { Line } from '@/utils/page/use-sims'
import { usageIn } from '@/utils/sim/country-usage'
import { ownRule } from '@/utils/sim/own-rule'
import { countriesOf } from '@/utils/sim/phone-number'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { StatedEnd } from '@/utils/sim/sim-event'
import type { IncomingRecords } from '@/utils/storage/copies/import-records'
import type { CsvSim } from '@/utils/transfer/sims-csv'

/** SIMs as lines of a table. The last day is the newest one that the carrier stated; what is worked out stays out. */
export function toCsvSims(lines: readonly Pick<Line, 'sim' | 'events'>[]): CsvSim[] {
  return lines.map(({ sim, events }) => {
    const stated = events.filter((event): event is StatedEnd => event.kind === 'statedEnd')
    const newest = stated.toSorted((a, b) => b.on.localeCompare(a.on) || b.createdAt - a.createdAt)[0]
    return { ...sim, carrierId: sim.carrierId ?? '', lastDayOn: newest?.lastDayOn ?? '' }
  })
}

interface Here {
  /** Numbers that are kept already: a table read twice must not double them. */
  numbers: ReadonlySet<string>
  loadCarrier: (id: string) => Promise<Carrier | null>
  /** For lines whose carrier is not known here. */
  zone: string
  /** Milliseconds since the epoch. */
  at: number
}

/** The lines of a table as records to take in; those that are here already are left out. */
export async function fromCsvSims(table: readonly CsvSim[], here: Here): Promise<IncomingRecords> {
  const fresh = table.filter(({ number }) => number === '' || !here.numbers.has(number))
  const sims = await Promise.all(fresh.map((line) => toSim(line, here)))
  return {
    sims,
    events: fresh.flatMap(({ lastDayOn }, index) => {
      const sim = sims[index]
      return sim && lastDayOn !== '' ? [toStatedEnd(sim, lastDayOn)] : []
    }),
    recipes: [],
    receipts: null,
  }
}

async function toSim({ lastDayOn: _, ...line }: CsvSim, { loadCarrier, zone, at }: Here): Promise<Sim> {
  const carrier = line.carrierId === '' ? null : await loadCarrier(line.carrierId)
  return {
    ...line,
    id: crypto.randomUUID(),
    name: line.name || line.carrierName || line.number,
    country: line.country || carrier?.country || '',
    carrierId: carrier?.id ?? null,
    carrierName: line.carrierName || carrier?.name || '',
    rule: carrier?.rule ?? ownRuleFor(line, zone),
    tags: [...line.tags],
    color: colorFor(line.carrierId || line.number),
    leadDays: null,
    createdAt: at,
    updatedAt: at,
    archivedAt: null,
    deletedAt: null,
  }
}

/** A table has nobody to ask: a line that tells no country goes by the reader's own. */
function ownRuleFor({ country, number, usualTopUp }: Omit<CsvSim, 'lastDayOn'>, zone: string): Rule {
  const usage = usageIn(country ? [country] : countriesOf(number))
  const home = usageIn([new Intl.Locale(navigator.language).maximize().region ?? ''])
  return ownRule(usage.zone || zone, usualTopUp?.currency ?? (usage.currency || home.currency || 'USD'))
}

function toStatedEnd(sim: Sim, lastDayOn: string): StatedEnd {
  const { createdAt, rule } = sim
  const on = Temporal.Instant.fromEpochMilliseconds(createdAt).toZonedDateTimeISO(rule.zone).toPlainDate()
  return {
    kind: 'statedEnd',
    id: crypto.randomUUID(),
    simId: sim.id,
    on: on.toString(),
    note: '',
    clock: rule.aim,
    lastDayOn,
    createdAt,
    updatedAt: createdAt,
    deletedAt: null,
  }
}
