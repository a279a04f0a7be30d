import { describe, expect, it } from 'vitest'
import { drafted } from '@/components/lifeline/deadline-preview'
import { fromCsvSims, toCsvSims } from '@/entrypoints/dashboard/csv-records'
import { sampleSim } from '@/tests/support/sample-records'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { readSimsCsv, writeSimsCsv } from '@/utils/transfer/sims-csv'

const kept = { createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }
const stated = (on: string, lastDayOn: string) =>
  drafted({ kind: 'statedEnd', on, note: '', clock: 'outgoing', lastDayOn })
const lines = [
  {
    sim: {
      ...sampleSim({ carrierId: 'gb-giffgaff', name: 'Codes', number: '+447700900123' }),
      ...kept,
      id: 'a',
    },
    events: [stated('2026-10-01', '2027-01-01'), stated('2026-11-01', '2027-02-03')],
  },
  { sim: { ...sampleSim({ number: '+819000005678' }), ...kept, id: 'b' }, events: [] },
]
const here = {
  numbers: new Set<string>(),
  loadCarrier,
  zone: 'Asia/Tokyo',
  at: Date.parse('2026-11-22T12:00:00Z'),
}

async function throughTable(numbers: ReadonlySet<string> = new Set()) {
  const table = readSimsCsv(writeSimsCsv(toCsvSims(lines), { secrets: false }))
  if (!table.ok) throw new Error(table.code)
  return fromCsvSims(table.sims, { ...here, numbers })
}

describe('SIMs through a table', () => {
  it('keep name, number and the last day that was stated newest', async () => {
    const { sims, events } = await throughTable()
    expect(sims.map(({ name, number }) => [name, number])).toEqual([
      ['Codes', '+447700900123'],
      ['Tokyo', '+819000005678'],
    ])
    expect(events).toMatchObject([
      { kind: 'statedEnd', simId: sims[0]?.id, lastDayOn: '2027-02-03', on: '2026-11-22' },
    ])
    // The first to load a carrier waits for its file, on a busy machine for long.
  }, 60_000)

  it('take the rule of their carrier, else live by stated dates', async () => {
    const { sims } = await throughTable()
    expect(sims[0]?.rule).toEqual((await loadCarrier('gb-giffgaff'))?.rule)
    expect(sims[1]).toMatchObject({ carrierId: null, rule: { without: 'own', zone: 'Asia/Tokyo' } })
  })

  it('have the currency and the zone of their number’s country', async () => {
    const table = readSimsCsv('name,number\nLondon,+447700900123\n')
    if (!table.ok) throw new Error(table.code)
    const { sims } = await fromCsvSims(table.sims, here)
    expect(sims[0]?.rule).toMatchObject({ currency: 'GBP', zone: 'Europe/London' })
  })

  it('are not doubled by reading the table twice', async () => {
    const { sims, events } = await throughTable(new Set(['+447700900123']))
    expect(sims.map(({ number }) => number)).toEqual(['+819000005678'])
    expect(events).toEqual([])
  })
})
