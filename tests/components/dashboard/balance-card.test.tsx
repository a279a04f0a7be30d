import { describe, expect, it } from 'vitest'
import { BalanceCard } from '@/components/dashboard/balance-card'
import { balance, day, days, rule, topUp } from '@/tests/utils/lifeline/build'
import { balanceCourse } from '@/utils/lifeline/balance-course'
import { show } from './show'

const withFee = rule({ upkeep: [{ fee: 100, period: days(30), afterIdle: null }] })

function card(minor: number, today = '2026-02-01'): HTMLElement {
  const events = [balance('2026-01-01', 500), topUp('2026-01-10', 1000), balance('2026-01-20', minor)]
  return show(<BalanceCard course={balanceCourse(withFee, events, day(today))} />)
}

describe('the balance of a SIM', () => {
  it('is shown with every statement, and what was expected where they differ', () => {
    const root = card(1200)
    expect(root.querySelector('.big')?.textContent).toBe('¥1,200')
    expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Jan 20, 2026 by your records ¥1,500¥1,200',
      'Jan 1, 2026 ¥500',
    ])
  })

  it('says until when it pays the fees', () => {
    expect(card(1200).querySelector('[data-low=false]')?.textContent).toContain('January 27, 2027')
  })

  it('warns when that is soon', () => {
    expect(card(150).querySelector('[data-low=true]')?.textContent).toContain('March 3, 2026')
  })

  it('is left out while it was never told', () => {
    expect(show(<BalanceCard course={balanceCourse(withFee, [], day('2026-02-01'))} />).innerHTML).toBe('')
  })
})
