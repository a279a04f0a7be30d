import { expect, it } from 'vitest'
import type { Carrier } from '@/utils/carriers/carrier'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import { loadCarrier } from '@/utils/carriers/load-carrier'

const files = import.meta.glob<{ default: Carrier }>('@/utils/carriers/rules/**/*.ts', { eager: true })
const carriers = Object.values(files).map((file) => file.default)

it('every carrier comes from the shelf as its file has it', { timeout: 120_000 }, async () => {
  for (const carrier of carriers) expect(await loadCarrier(carrier.id), carrier.id).toStrictEqual(carrier)
  expect(carrierIndex.length).toBe(carriers.length)
  expect(carriers.length).toBeGreaterThan(300)
})

it('a carrier that this version does not know is none', async () => {
  expect(await loadCarrier('jp-nobody')).toBe(null)
  expect(await loadCarrier('nowhere')).toBe(null)
})
