import { describe, expect, it } from 'vitest'
import { SimDetail } from '@/components/dashboard/sim-detail'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { lifeline } from '@/utils/lifeline/lifeline'
import { planKeepAlive } from '@/utils/lifeline/plan/plan-keep-alive'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { press, show } from './show'

const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const today = Temporal.PlainDate.from('2026-06-01')
const events: SimEvent[] = [{ ...paidOn('2026-05-03'), id: 'e', simId: 'a', ...marks }]

function open(archivedAt: number | null) {
  const sim: Sim = { ...sampleSim(), ...marks, id: 'a', archivedAt }
  const said: string[] = []
  const root = show(
    <SimDetail
      view={{ sim, events, life: lifeline(sim, events, sim.rule, today), attempt: null }}
      carrier={null}
      plan={planKeepAlive(sim, events, sim.rule, today, { until: today.add({ years: 1 }) })}
      minutes={0}
      onDone={() => said.push('done')}
      onPay={() => said.push('pay')}
      onEdit={() => said.push('edit')}
      onEditEvent={() => said.push('edit event')}
      onDeleteEvent={() => said.push('delete event')}
      onSettle={(status) => said.push(status)}
      onOpenPage={(url) => said.push(url)}
      onCopy={(text) => said.push(text)}
      onRead={() => said.push('read')}
      onCalendar={() => said.push('calendar')}
      onArchive={() => said.push('archive')}
      onUnarchive={() => said.push('bring back')}
      onDelete={() => said.push('delete')}
    />,
  )
  return { root, said }
}

describe('the page of a SIM', () => {
  it('copies the number from beside it', async () => {
    const { root, said } = open(null)
    await press(root, 'Copy number')
    expect(said).toEqual(['+819000001234'])
  })

  it('archives a SIM that is in use, and brings an archived one back', async () => {
    const used = open(null)
    await press(used.root, 'Archive')
    expect(used.said).toEqual(['archive'])
    const put = open(1)
    await press(put.root, 'Bring back')
    expect(put.said).toEqual(['bring back'])
  })
})
