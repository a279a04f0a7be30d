import { describe, expect, it } from 'vitest'
import { PlanCard } from '@/components/dashboard/plan-card'
import type { Plan } from '@/utils/lifeline/plan/plan-keep-alive'
import { ownRule } from '@/utils/sim/own-rule'
import { show } from './show'

const rule = ownRule('Asia/Tokyo', 'JPY')
const yen = (minor: number) => ({ minor, currency: 'JPY' })
const cost = (nextYear: number, average: number, dearestYear = nextYear) => ({
  nextYear: yen(nextYear),
  average: yen(average),
  dearestYear: yen(dearestYear),
})
const plan = (patch: Partial<Plan>) =>
  ({
    kind: 'cheapest',
    acts: [],
    cost: cost(0, 0),
    keptTo: null,
    isPriced: true,
    comesBack: false,
    paidLastYear: null,
    ...patch,
  }) as Plan

describe('the cheapest way to keep a number', () => {
  it('is free where every act has a price and it is nothing', () => {
    expect(show(<PlanCard plan={plan({})} rule={rule} />).textContent).toMatch(/nothing|free/i)
  })

  it('is never called free while a price is unknown', () => {
    const text = show(<PlanCard plan={plan({ isPriced: false })} rule={rule} />).textContent
    expect(text).not.toMatch(/nothing|free/i)
    expect(text).toMatch(/not known/)
  })

  it('tells what falls due in a year, and beside it the average of a year', () => {
    const { textContent } = show(<PlanCard plan={plan({ cost: cost(3000, 2609) })} rule={rule} />)
    expect(textContent).toContain('¥3,000 in the next 12 months')
    expect(textContent).toContain('averages ¥2,609 a year')
  })

  it('says it once where both are the same', () => {
    const { textContent } = show(<PlanCard plan={plan({ cost: cost(3000, 3000) })} rule={rule} />)
    expect(textContent).not.toContain('averages')
  })

  it('calls a year without a payment neither free nor a saving', () => {
    const paidLastYear = yen(3000)
    const { textContent } = show(
      <PlanCard plan={plan({ cost: cost(0, 2609, 3000), paidLastYear })} rule={rule} />,
    )
    expect(textContent).toContain('Nothing has to be paid in the next 12 months')
    expect(textContent).not.toMatch(/less a year|costs nothing/)
  })

  it('says how far a line is paid that needs nothing within the plan', () => {
    const keptTo = Temporal.PlainDate.from('2033-05-01')
    expect(show(<PlanCard plan={plan({ keptTo })} rule={rule} />).textContent).toContain('until May 1, 2033')
  })

  it('tells a saving against what was paid', () => {
    const paidLastYear = yen(18_000)
    const card = <PlanCard plan={plan({ cost: cost(3000, 2609), paidLastYear })} rule={rule} />
    expect(show(card).textContent).toContain('¥15,000 less')
  })
})
