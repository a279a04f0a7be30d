import { expect, test, vi } from 'vitest'
import { loadCarrier } from '@/utils/carriers/load-carrier'

const loaded = vi.hoisted(() => [] as string[])

// Each country is noted when it is asked for, and then loaded as it is.
vi.mock('virtual:carrier-shelves', async (original) => {
  const { shelves } = await original<typeof import('virtual:carrier-shelves')>()
  const noted = Object.entries(shelves).map(([country, load]) => {
    const note = () => {
      loaded.push(country)
      return load()
    }
    return [country, note] as const
  })
  return { shelves: Object.fromEntries(noted) }
})

test('a carrier loads its own country once and no other, and nothing is loaded before one is asked for', {
  timeout: 60_000,
}, async () => {
  expect(loaded).toEqual([])
  expect((await loadCarrier('jp-povo2'))?.name).toBe('povo2.0')
  expect(loaded).toEqual(['jp'])
  await Promise.all([loadCarrier('jp-softbank-prepaid'), loadCarrier('gb-giffgaff'), loadCarrier('gb-voxi')])
  expect(loaded).toEqual(['jp', 'gb'])
  expect(await loadCarrier('br-nobody')).toBeNull()
  expect(loaded).toEqual(['jp', 'gb'])
})
