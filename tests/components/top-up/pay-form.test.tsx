import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { PayForm, type Payment } from '@/components/top-up/pay-form'
import { press, show } from '@/tests/components/dashboard/show'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent, TopUp } from '@/utils/sim/sim-event'

const marks = { createdAt: 0, updatedAt: 0, deletedAt: null }
const sim: Sim = { ...sampleSim(), ...marks, id: 'a', archivedAt: null }

function open(events: readonly SimEvent[] = []): { root: HTMLElement; paid: Payment[] } {
  const paid: Payment[] = []
  const today = Temporal.PlainDate.from('2026-06-01')
  const root = show(
    <PayForm
      sim={sim}
      events={events}
      today={today}
      carrier={null}
      onPay={(payment) => paid.push(payment)}
      onCancel={() => undefined}
    />,
  )
  return { root, paid }
}

async function type(root: HTMLElement, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[inputmode=decimal]')
  await act(async () => {
    if (field) field.value = text
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

it('a payment elsewhere begins with the usual sum, and is checked first', async () => {
  const { root, paid } = open()
  expect(root.textContent).toContain('¥3,000 now:')
  await press(root, 'I am paying now')
  expect(paid).toEqual([{ money: { minor: 3000, currency: 'JPY' }, channel: 'app' }])
})

it('it is paid as the last one was, other than on a page', async () => {
  const base = { ...(paidOn('2026-01-01') as TopUp), ...marks, simId: 'a' }
  const { root, paid } = open([
    { ...base, id: '1', channel: 'store', on: '2026-03-01' },
    { ...base, id: '2', channel: 'atm', on: '2026-02-01' },
    { ...base, id: '3', channel: 'site', on: '2026-04-01' },
  ])
  await press(root, 'I am paying now')
  expect(paid[0]?.channel).toBe('store')
})

it('a sum that is none is not begun', async () => {
  const { root, paid } = open()
  await type(root, '30.5')
  await press(root, 'I am paying now')
  expect(paid).toEqual([])
  await type(root, '')
  await press(root, 'I am paying now')
  expect(paid).toEqual([{ money: null, channel: 'app' }])
})
