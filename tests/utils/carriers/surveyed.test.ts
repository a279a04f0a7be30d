import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findCarriers } from '@/components/sim/find-carriers'
import { carrierIndex } from '@/utils/carriers/carrier-index'

/** Products that the survey of 2026 lists twice, under an older or shorter id; the shelf has them once. */
const sameProduct: Readonly<Record<string, string>> = {
  'ae-etisalat': 'ae-etisalat-wasel',
  'int-esimgg': 'ee-esimgg',
  'om-omantel': 'om-omantel-hayyak',
  'qa-ooredoo': 'qa-ooredoo-hala',
  'sa-stc': 'sa-stc-sawa',
}

const file = new URL('../../fixtures/carriers/surveyed.tsv', import.meta.url)
const surveyed = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [id: string, name: string])

test('all 332 products of the survey are on the shelf', () => {
  const onShelf = new Set(carrierIndex.map(({ id }) => id))
  expect(surveyed).toHaveLength(332)
  expect(surveyed.filter(([id]) => !onShelf.has(sameProduct[id] ?? id))).toEqual([])
})

test('each of them is found in the picker by the name it has there', { timeout: 120_000 }, () => {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const missed = surveyed.filter(([id, name]) => {
    const found = findCarriers(carrierIndex, name, (code) => names.of(code) ?? code)
    return !found.some((carrier) => carrier.id === (sameProduct[id] ?? id))
  })
  expect(missed).toEqual([])
})
