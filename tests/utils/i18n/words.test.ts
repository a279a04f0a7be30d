import { describe, expect, it } from 'vitest'
import { loadWords } from '@/utils/i18n/load-words'

describe('the words of a language', () => {
  it.each([
    ['en', /3.*2026/, 'Sunday'],
    ['ja', /^2026年5月3日$/, '日曜日'],
    ['zh_CN', /^2026年5月3日$/, '星期日'],
    ['zh_TW', /^2026年5月3日$/, '星期日'],
  ] as const)('in %s write a day out', async (language, written, weekday) => {
    const words = await loadWords(language, 'en')
    expect(words.day('2026-05-03')).toMatch(written)
    expect(words.day(Temporal.PlainDate.from('2026-05-03'))).toBe(words.day('2026-05-03', 'long'))
    expect(words.day('2026-05-03', 'weekday')).toContain(weekday)
  })

  it('follow the browser where the user chose nothing', async () => {
    expect((await loadWords('auto', 'ja-JP')).language).toBe('ja')
    expect((await loadWords('auto', 'zh-Hant-HK')).language).toBe('zh_TW')
    expect((await loadWords('auto', 'fi')).language).toBe('en')
  })

  it('name a country, and say so where there is none', async () => {
    const words = await loadWords('en', 'en')
    expect(words.country('JP')).toBe('Japan')
    for (const none of ['ZZ', '', 'jp', 'JPN']) expect(words.country(none)).toBe(words.t('noCountry'))
  })

  it('list and tell sums and moments as its readers write them', async () => {
    const words = await loadWords('en', 'en-GB')
    expect(words.list(['one', 'two', 'three'])).toMatch(/^one, two,? and three$/)
    expect(words.money({ minor: 1050, currency: 'GBP' })).toContain('10.50')
    expect(words.moment(Date.parse('2026-05-03T12:00:00Z'))).toContain('2026')
  })
})
