import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { noteRecipe } from '@/entrypoints/background/note-recipe'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleRecipe } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import type { FieldReport, FillReport } from '@/utils/fill/fill-report'
import { findRecipe, listRecipes, saveRecipe } from '@/utils/storage/recipes'

useFreshDatabase()

const field = (changes: Partial<FieldReport>): FieldReport => ({
  kind: 'number',
  status: 'filled',
  reason: null,
  format: null,
  before: '',
  wrote: '1',
  after: '1',
  because: ['recipe'],
  ...changes,
})
const amount = field({ kind: 'amount', because: ['label'] })
const report = (fields: FieldReport[], recipe: FillReport['recipe'] = 'used'): FillReport => ({
  outcome: 'filled',
  reason: null,
  fields,
  recipe,
})
const { host } = sampleRecipe
const lastWorked = async () => (await findRecipe(host))?.lastWorkedAt

beforeEach(async () => {
  setClock(Date.parse('2026-06-01T12:00:00Z'))
  await saveRecipe(sampleRecipe)
})

it.each(['filled', 'already'] as const)(
  'a taught number that is %s is noted with its instant',
  async (status) => {
    await noteRecipe(report([amount, field({ status })]), host)
    expect(await lastWorked()).toBe('2026-06-01T12:00:00Z')
  },
)

it.each([
  ['its number did not go in', report([field({ status: 'rejected' })])],
  ['its number was found otherwise', report([field({ because: ['label'] })])],
  ['only an amount was taught', report([field({ kind: 'amount' })])],
  ['it failed', report([field({})], 'failed')],
  ['its amount failed', report([field({})], 'amount-failed')],
  ['nothing was found', report([])],
])('nothing is noted when %s', async (_, given) => {
  await noteRecipe(given, host)
  expect(await lastWorked()).toBeNull()
})

it('a site that was forgotten meanwhile stays forgotten', async () => {
  await noteRecipe(report([field({})]), 'other.example')
  expect(await listRecipes()).toHaveLength(1)
})
