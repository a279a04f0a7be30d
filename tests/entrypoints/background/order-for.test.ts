import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { orderFor } from '@/entrypoints/background/order-for'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleSim } from '@/tests/support/sample-records'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import type { Sim } from '@/utils/sim/sim'

useFreshDatabase()

const simOf = (carrierId: string | null) => ({ ...sampleSim(), carrierId }) as Sim
const known = carrierIndex.flatMap(({ id, addresses }) =>
  addresses.flatMap(({ host, number }) => (number ? [{ id, host, number }] : [])),
)
const spelled = {
  national: 'national',
  'national-without-trunk': 'bare',
  e164: 'e164',
  'international-without-plus': 'digits',
}

describe('what a page is asked to take', () => {
  it('is spelled as the carrier’s page wants it', async () => {
    expect(known.length).toBeGreaterThan(0)
    for (const { id, host, number } of known) {
      // Of two pages on one host the first one speaks.
      if (known.find((other) => other.id === id && other.host === host)?.number !== number) continue
      const order = await orderFor(simOf(id), `https://${host}/`, null)
      expect(order?.carrierHints?.format, id).toBe(number.style && spelled[number.style])
      expect(order?.carrierHints?.digits, id).toBe(number.digits?.length === 1 ? number.digits[0] : undefined)
    }
  })

  it('has no spelling where nothing is known: another host, another carrier, none', async () => {
    const [first] = known
    const url = `https://${first?.host}/`
    const other = carrierIndex.find(({ addresses }) => addresses.every(({ host }) => host !== first?.host))
    for (const order of [
      await orderFor(simOf(first?.id ?? ''), 'https://pay.example/', null),
      await orderFor(simOf(other?.id ?? ''), url, null),
      await orderFor(simOf(null), url, null),
    ]) {
      expect(order).not.toBeNull()
      expect(order).not.toHaveProperty('carrierHints')
    }
  })

  it('is nothing for a number that is none', async () => {
    expect(await orderFor({ ...simOf(null), number: 'ask' }, 'https://pay.example/', null)).toBeNull()
  })
})
