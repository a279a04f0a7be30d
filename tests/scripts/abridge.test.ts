import { describe, expect, it } from 'vitest'
import { abridge } from '@/scripts/abridge'
import { firstSign, spellOut } from '@/utils/carriers/spell-out'

const carriers = Array.from({ length: 12 }, (_, at) => ({
  zone: `Asia/Town${at}`,
  validity: { kind: 'inactivity', period: { unit: 'day', count: 30 * at } },
}))
const texts = carriers.map((carrier) => JSON.stringify(carrier))
const sign = (at: number) => String.fromCharCode(firstSign + at)

describe('texts written with common phrases', () => {
  it('are shorter, and the same when spelt out', () => {
    const { phrases, abridged } = abridge(texts)
    expect(abridged.map((text) => spellOut(text, phrases))).toEqual(texts)
    expect(Math.max(...abridged.map((text) => text.length))).toBeLessThan(20)
    expect(phrases).toContain('","validity":{"kind":"inactivity","period":{"unit":"day","count":')
  })

  it('share no phrase of several words that only a few of them have', () => {
    const { phrases } = abridge([...texts, '{"only":"now and then"}', '{"only":"now and then"}'])
    expect(phrases.filter((phrase) => /now and|and then/.test(phrase))).toEqual([])
  })

  it.each(['Мой Тинькофф', `${sign(0)}${sign(1)}`, 'Łódź', '楽天市場', 'a\nb\\u0100'])(
    'may say %s, which is in letters that could be signs',
    (words) => {
      const own = [...texts, JSON.stringify({ words })]
      const { phrases, abridged } = abridge(own)
      expect(abridged.map((text) => JSON.parse(spellOut(text, phrases)))).toEqual([...carriers, { words }])
    },
  )

  it('come out the same each time', () => {
    expect(abridge(texts)).toEqual(abridge(texts))
  })
})
