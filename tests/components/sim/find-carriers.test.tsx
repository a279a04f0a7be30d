import { describe, expect, it } from 'vitest'
import { findCarriers } from '@/components/sim/find-carriers'
import { carrierIndex } from '@/utils/carriers/carrier-index'

const names = new Intl.DisplayNames('ja', { type: 'region' })
const find = (query: string) =>
  findCarriers(carrierIndex, query, (code) => names.of(code) ?? code).map(({ id }) => id)

describe('finding a carrier', () => {
  it.each([
    ['gb-giffgaff', 'GIFF'],
    ['jp-povo2', 'povo'],
    ['de-alditalk', 'aldi talk'],
    ['jp-softbank-prepaid', '日本 softbank'],
    ['jp-povo2', 'ｐｏｖｏ'],
    ['in-jio', 'jio'],
    ['gb-giffgaff', 'giffgaff SIM card'],
    ['jp-docomo-number-storage', '電話番号保管（docomo）'],
    ['gh-mtn', 'MTN Ghana (Number For Life)'],
  ])('puts %s first for "%s"', (expected, query) => {
    expect(find(query)[0]).toBe(expected)
  })

  it('finds nothing for words that no carrier holds together', () => {
    expect(find('giffgaff zzz')).toEqual([])
    expect(find('zzz prepaid')).toEqual([])
  })
})
