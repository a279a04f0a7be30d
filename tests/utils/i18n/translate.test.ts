import { describe, expect, it } from 'vitest'
import { languageOf } from '@/utils/i18n/language'
import { translate } from '@/utils/i18n/translate'

const catalog = {
  plain: 'Saved',
  named: '{name} until {day}',
  days: { one: '{count} day', other: '{count} days' },
}

describe('translate', () => {
  it('fills names in', () => {
    expect(translate(catalog, 'en', 'named', { name: 'povo', day: '2 July' })).toBe('povo until 2 July')
  })

  it.each([
    ['1 day', 1],
    ['0 days', 0],
    ['1,200 days', 1200],
  ])('says "%s" for %i', (expected, count) => {
    expect(translate(catalog, 'en', 'days', { count })).toBe(expected)
  })

  it('uses the only form of a language without plurals', () => {
    expect(translate({ days: { other: '{count}日' } }, 'ja', 'days', { count: 1 })).toBe('1日')
  })

  it('does not fill in what a parameter itself contains', () => {
    expect(translate(catalog, 'en', 'named', { name: '{day}', day: 'x' })).toBe('{day} until x')
  })

  it('shows a key that is missing instead of nothing', () => {
    expect(translate(catalog, 'en', 'absent')).toBe('absent')
  })
})

describe('languageOf', () => {
  it.each([
    ['ja', 'ja-JP'],
    ['zh_CN', 'zh'],
    ['zh_CN', 'zh-Hans-SG'],
    ['zh_TW', 'zh-TW'],
    ['zh_TW', 'zh-HK'],
    ['en', 'en-GB'],
    ['en', 'de'],
  ])('is %s for %s', (expected, tag) => {
    expect(languageOf(tag)).toBe(expected)
  })
})
