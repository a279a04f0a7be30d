import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { CostCard } from '@/components/dashboard/cost-card'
import type { OwnRates } from '@/utils/sim/own-rates'
import { show } from './show'

const yen = (minor: number) => ({ minor, currency: 'JPY' })
const euro = (minor: number) => ({ minor, currency: 'EUR' })
const cost = { nextYear: [yen(3000), euro(1500)], average: [yen(2609), euro(1500)], unknown: 0 }
const none: OwnRates = { into: '', rates: [] }
const known: OwnRates = { into: 'JPY', rates: [{ currency: 'EUR', rate: 163.5, on: '2026-11-03' }] }

function card(ownRates: OwnRates, onRates: (ownRates: OwnRates) => void = () => undefined) {
  return show(<CostCard cost={cost} ownRates={ownRates} today="2026-11-22" onRates={onRates} />)
}

function type(field: HTMLInputElement | HTMLSelectElement | null, value: string, event: string): void {
  if (!field) throw new Error('no such field')
  field.value = value
  act(() => void field.dispatchEvent(new Event(event, { bubbles: true })))
}

describe('the cost of all numbers', () => {
  it('is a sum for each currency, and no other, until the user enters a rate', () => {
    const { textContent } = card(none)
    expect(textContent).toContain('¥3,000 and €15')
    expect(textContent).toContain('averages ¥2,609 and €15 a year')
    expect(textContent).not.toMatch(/by your rates|Converted/)
  })

  it('is one sum beside them by the user’s own rate, which is shown with its day', () => {
    const { textContent } = card(known)
    expect(textContent).toContain('¥3,000 and €15')
    // 3,000 + 15 × 163.5; 2,609 + 15 × 163.5
    expect(textContent).toContain('by your rates: ¥5,453 in the next 12 months, ¥5,062 a year')
    expect(textContent).toContain('rates you entered yourself: 1 EUR = 163.5 JPY (Nov 3, 2026)')
  })

  it('is not made into one sum while a rate is missing', () => {
    expect(card({ into: 'JPY', rates: [] }).textContent).not.toMatch(/by your rates/)
    expect(card({ ...known, into: 'USD' }).textContent).not.toMatch(/by your rates/)
  })

  it('takes a rate with the day it was typed on, and leaves what is no number', () => {
    const heard: OwnRates[] = []
    const root = card({ into: 'JPY', rates: [] }, (rates) => heard.push(rates))
    type(root.querySelector('input'), 'much', 'input')
    expect(heard).toEqual([])
    expect(root.textContent).toContain('Write a number above zero')
    type(root.querySelector('input'), '170,25', 'input')
    expect(heard).toEqual([{ into: 'JPY', rates: [{ currency: 'EUR', rate: 170.25, on: '2026-11-22' }] }])
  })

  it('forgets a rate that is emptied, and all of them with another currency', () => {
    const heard: OwnRates[] = []
    const root = card(known, (rates) => heard.push(rates))
    type(root.querySelector('input'), '', 'input')
    type(root.querySelector('select'), 'USD', 'change')
    expect(heard).toEqual([
      { into: 'JPY', rates: [] },
      { into: 'USD', rates: [] },
    ])
  })
})
