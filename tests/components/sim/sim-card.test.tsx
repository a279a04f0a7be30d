import { describe, expect, it } from 'vitest'
import { YearChart } from '@/components/dashboard/year-chart'
import { SimCard } from '@/components/sim/sim-card'
import { show, words } from '@/tests/components/dashboard/show'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Sim } from '@/utils/sim/sim'
import type { Clock, SimEvent } from '@/utils/sim/sim-event'

const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const sim: Sim = { ...sampleSim(), id: 'sim', archivedAt: null, ...marks }
const today = Temporal.PlainDate.from('2026-06-01')
const paid = (on: string): SimEvent => ({ ...paidOn(on), id: on, simId: 'sim', ...marks })
const lifeAfter = (on: string) => lifeline(sim, [paid(on)], sim.rule, today)
const { t } = words

describe('the card of a SIM', () => {
  it.each([
    ['stageReceiveOnly', '2026-03-20'],
    ['stageLost', '2025-03-20'],
  ] as const)('says %s once', (stage, on) => {
    const root = show(<SimCard sim={sim} life={lifeAfter(on)} />)
    expect(root.textContent?.split(t(stage))).toHaveLength(2)
  })

  it('says until when all works where the countdown is of the number alone', () => {
    const says = (aim: Clock, on: string) => {
      const life = lifeline(sim, [paid(on)], { ...sim.rule, aim }, today)
      return show(<SimCard sim={sim} life={life} />).textContent?.match(/Active until .+?\d{4}/)?.[0]
    }
    expect(says('incoming', '2026-05-03')).toBe('Active until Jul 2, 2026')
    expect(says('outgoing', '2026-05-03')).toBeUndefined()
  })

  it('names no day until when all worked once that day is over', () => {
    const life = lifeline(sim, [paid('2026-03-20')], sim.rule, today)
    expect(life.stage).toBe('receive-only')
    const root = show(<SimCard sim={sim} life={life} />)
    expect(root.querySelector('.sim-head')?.textContent).not.toContain('Active')
  })

  it('does not break its number', () => {
    const root = show(<SimCard sim={sim} life={lifeAfter('2026-05-03')} />)
    expect(root.querySelector('.whole')?.textContent).toBe('+81 90 0000 1234')
  })
})

describe('its lane in the year', () => {
  it('says that the number is lost, not who its carrier was', () => {
    const view = { sim, events: [], life: lifeAfter('2025-03-20'), attempt: null }
    const root = show(<YearChart sims={[view]} today={today} />)
    expect(root.querySelector('.lane')?.textContent).toContain(t('stageLost'))
    expect(root.querySelector('.lane')?.textContent).not.toContain(sim.carrierName)
  })
})
