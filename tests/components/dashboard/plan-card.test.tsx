import { describe, expect, it } from 'vitest'
import { PlanCard } from '@/components/dashboard/plan-card'
import type { Plan } from '@/utils/lifeline/plan/plan-keep-alive'
import { ownRule } from '@/utils/sim/own-rule'
import { show } from './show'

const rule = ownRule('Asia/Tokyo', 'JPY')
const plan = (patch: Partial<Plan>) =>
  ({
    kind: 'cheapest',
    acts: [],
    perYear: { minor: 0, currency: 'JPY' },
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

  it('tells the yearly sum', () => {
    const perYear = { minor: 3000, currency: 'JPY' }
    expect(show(<PlanCard plan={plan({ perYear })} rule={rule} />).textContent).toContain('¥3,000')
  })
})
