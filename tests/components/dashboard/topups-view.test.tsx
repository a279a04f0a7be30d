import { describe, expect, it } from 'vitest'
import { type TopUpsOfSim, TopUpsView } from '@/components/dashboard/topups-view'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import type { Finding } from '@/utils/lifeline/reconcile'
import type { Sim } from '@/utils/sim/sim'
import type { StatedBalance, StatedEnd, TopUp } from '@/utils/sim/sim-event'
import { press, show } from './show'

const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const sim: Sim = { ...sampleSim(), ...marks, id: 'a', archivedAt: null }
const yen = (minor: number) => ({ minor, currency: 'JPY' })

function topUp(id: string, changes: Partial<TopUp> = {}): TopUp {
  return { ...(paidOn('2026-05-03') as TopUp), ...marks, id, simId: 'a', ...changes }
}

const done: string[] = []

function showView(findings: readonly Finding[], topUps: readonly TopUp[], chosenId: string | null = null) {
  const one: TopUpsOfSim = { sim, today: Temporal.PlainDate.from('2026-06-01'), findings, topUps }
  return show(
    <TopUpsView
      sims={[one]}
      receipts={new Map([['p', [{ id: 'r', name: 'a.txt', type: 'text/plain', size: 1, createdAt: 0 }]]])}
      chosenId={chosenId}
      at={600_000}
      load={async () => new Blob(['x'])}
      onExport={() => undefined}
      onDelete={() => undefined}
      onSettle={(_sim, event, status) => done.push(`${event.id} ${status}`)}
      onSave={() => undefined}
      onFile={() => undefined}
      onText={() => undefined}
      onDeleteEvent={({ id }) => done.push(`delete ${id}`)}
      onExportAll={() => undefined}
      onSeveral={() => undefined}
    />,
  )
}

describe('the page of top-ups', () => {
  it('says that nothing waits', () => {
    const root = showView([], [topUp('p')])
    expect(root.textContent).toContain('Nothing is waiting for you here.')
    expect(root.querySelector('[data-finding]')).toBeNull()
  })

  it('lets an open payment be settled', async () => {
    const open = topUp('o', { status: 'attempted', channel: 'store', host: '' })
    const root = showView([{ code: 'open', event: open }], [open])
    expect(root.textContent).toContain(
      'You began to pay ¥3,000 for Tokyo (Convenience store), 10 minutes ago.',
    )
    await press(root, 'It went through')
    await press(root, 'It failed')
    expect(done.splice(0)).toEqual(['o paid', 'o failed'])
  })

  it('says what does not add up, each with the way to mend it', () => {
    const event = topUp('p')
    const statement: StatedEnd = {
      ...marks,
      kind: 'statedEnd',
      id: 's',
      simId: 'a',
      on: '2026-05-04',
      note: '',
      clock: 'outgoing',
      lastDayOn: '2026-06-01',
    }
    const told: StatedBalance = {
      ...marks,
      kind: 'statedBalance',
      id: 'b',
      simId: 'a',
      on: '2026-05-05',
      note: '',
      money: yen(100),
    }
    const root = showView(
      [
        { code: 'date-behind', event, statement, computed: '2026-07-02' },
        { code: 'date-not-told', event },
        { code: 'balance-differs', event: told, computed: yen(3100), missing: yen(3000) },
        { code: 'no-receipt', event },
      ],
      [event],
    )
    const found = [...root.querySelectorAll<HTMLElement>('[data-finding]')]
    expect(
      found.map((line) => [line.dataset['finding'], line.querySelector('a')?.getAttribute('href')]),
    ).toEqual([
      ['date-behind', '#/topups/p'],
      ['date-not-told', '#/sims/a'],
      ['balance-differs', '#/sims/a'],
      ['no-receipt', '#/topups/p'],
    ])
    expect(found[0]?.textContent).toContain('named June 1, 2026; by its rule it should be July 2, 2026')
    expect(found[2]?.textContent).toContain('named ¥100, ¥3,000 less than recorded (¥3,100)')
    expect(root.textContent).toContain('1 payment without a proof')
  })

  it('opens the top-up that the address names, with its proofs', async () => {
    const root = showView([], [topUp('p'), topUp('q', { on: '2026-05-09' })], 'p')
    const open = [...root.querySelectorAll('details.topup')].filter((each) => each.hasAttribute('open'))
    expect(open.map((each) => each.querySelector('summary')?.textContent)).toEqual([
      'May 3, 2026 Tokyo: Top-up ¥3,000 Official site · 1 proof',
    ])
    expect(root.textContent).toContain('Save 1 proof')
  })
})
