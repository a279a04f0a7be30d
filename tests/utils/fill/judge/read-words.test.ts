import { describe, expect, it } from 'vitest'
import { readWords } from '@/utils/fill/judge/read-words'

const conceptsIn = (text: string, glued = false): string[] =>
  readWords(text, glued).flatMap(({ concepts }) => concepts)

describe('reading words', () => {
  it.each(['卡号', '邮箱号'])('knows words of one letter in the middle of %s', (text) => {
    expect(conceptsIn(text)).toEqual(['other', 'number'])
  })
  it.each(['ご自宅TEL', '手机No'])('starts a word where the script changes: %s', (text) => {
    expect(conceptsIn(text)).toContain('phone')
  })
  it.each(['رقم الهاتف', 'رقم للهاتف', 'רקם הטלפון'])('reads a word behind its article: %s', (text) => {
    expect(conceptsIn(text)).toContain('phone')
  })
  it.each([
    ['Doładowanie', 'topUp'],
    ['Beløb', 'amount'],
    ['Nömrə', 'number'],
  ])('reads %s without its accents', (text, concept) => {
    expect(conceptsIn(text)).toContain(concept)
  })
  it('finds no stem across two words, but phrases', () => {
    expect(conceptsIn('Bus card')).toEqual(['other'])
    expect(conceptsIn('data bundles')).toEqual(['topUp'])
    expect(conceptsIn('hand phone')).toEqual(['phone'])
  })
  it.each(['Hemtelefon', 'Firmenhandy', 'Työpuhelin', 'Autótelefon', 'Zielrufnummer'])(
    'reads what a compound ends with: %s',
    (text) => {
      expect(conceptsIn(text)).toContain('phone')
    },
  )
  it('takes no fax for a phone', () => {
    expect(conceptsIn('Telefaks')).toEqual(['never'])
  })
  it('tells that one thing is of the other', () => {
    expect(readWords("phone's IMEI").map(({ isNextToLast }) => isNextToLast)).toEqual([true, true])
    expect(readWords('phone or IMEI').map(({ isNextToLast }) => isNextToLast)).toEqual([true, false])
  })
})
