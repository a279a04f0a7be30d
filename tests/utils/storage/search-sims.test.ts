import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleSim } from '@/tests/support/sample-records'
import { searchSims } from '@/utils/storage/search-sims'
import { addSim, archiveSim, deleteSim } from '@/utils/storage/sims'

useFreshDatabase()

beforeEach(async () => {
  await addSim(sampleSim({ name: '東京のSIM', number: '+819000001234', carrierName: 'povo2.0' }))
  const tags = ['Bank', 'España']
  await addSim(
    sampleSim({ name: 'London', number: '+447700900123', tags, notes: 'HSBC codes', country: 'GB' }),
  )
})

const names = async (query: string) => (await searchSims(query)).map(({ sim }) => sim.name)

describe('a search', () => {
  it.each([
    ['090-0000-1234'],
    ['(0)90 0000 1234'],
    ['+81 90 0000 1234'],
    ['0081 90-0000-1234'],
    ['０９０００００１２３４'],
    ['1234'],
    ['povo'],
    ['POVO2.0'],
    ['ｐｏｖｏ'],
    ['東京'],
    ['東京 1234'],
  ])('for %s finds the SIM in Tokyo alone', async (query) => {
    expect(await names(query)).toEqual(['東京のSIM'])
  })

  it.each([['bank'], ['espana'], ['hsbc london'], ['07700 900123'], ['gb']])(
    'for %s finds the one in London alone',
    async (query) => {
      expect(await names(query)).toEqual(['London'])
    },
  )

  it.each([['paris'], ['london 1234'], ['099'], ['8888']])('for %s finds nothing', async (query) => {
    expect(await names(query)).toEqual([])
  })

  it('for nothing finds all that were not deleted, archived ones too', async () => {
    const gone = (await addSim(sampleSim({ name: 'gone' }))).value
    await deleteSim(gone.id)
    const old = (await addSim(sampleSim({ name: 'old' }))).value
    await archiveSim(old.id)
    expect((await names('')).sort()).toEqual(['London', 'old', '東京のSIM'])
  })
})
