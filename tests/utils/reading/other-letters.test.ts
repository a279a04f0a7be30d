import { describe, expect, it } from 'vitest'
import { romanise } from '@/utils/reading/letters/romanise'
import { unmixLetters } from '@/utils/reading/letters/unmix-letters'
import { readCarrierText } from '@/utils/reading/read-carrier-text'
import { readOn } from './corpus/sample'

const said = (country: string, text: string) =>
  readCarrierText(text, { today: Temporal.PlainDate.from(readOn), country }).proposals.map(
    ({ what, date, money }) => `${what} ${date?.on ?? money?.minor}`,
  )

describe('words in letters of another alphabet', () => {
  it.each([
    ['номер заблокирован', 'ru', ['nomer zablokirovan']],
    ['пополнение счёта', 'ru', ['popolnenie scheta']],
    ['діє', 'uk', ['diye', 'diie']],
    ['λήγει', 'el', ['ligei', 'lhgei']],
    ['valid until', 'en', []],
  ])('%s is written as people do without its own letters', (phrase, language, spellings) => {
    expect(
      romanise(
        phrase
          .normalize('NFD')
          .replace(/\u0301|\u0308/g, '')
          .normalize('NFC'),
        language,
      ),
    ).toEqual(spellings)
  })

  it('are understood when a Russian message is sent in Latin letters', () => {
    expect(said('RU', 'Balans 152.34r. Nomer budet zablokirovan 15.02.2027')).toEqual([
      'balance 15234',
      'line-end 2027-02-15',
    ])
  })

  it('are understood when Greek capitals borrow their Latin twins', () => {
    expect(said('GR', 'TO YΠOΛOIΠO ΣOY EINAI 5,60 EYPΩ KAI ΛHΓEI ΣTIΣ 14/12/2026').sort()).toEqual([
      'balance 560',
      'credit-end 2026-12-14',
    ])
    expect(said('RU', 'OCTATOK 12.30 р.')).toEqual(['balance 1230'])
  })

  it('keep their length and leave Latin words alone', () => {
    expect(unmixLetters('yπoλoιπo sim bonus')).toBe('υπολοιπο sim bonus')
    expect(unmixLetters('ocean taxi')).toBe('ocean taxi')
  })
})

describe('words with other endings', () => {
  it.each([
    ['MK', 'Состојбата изнесува 124 ден.', 'balance 12400'],
    ['HR', 'Valjanost kartice istječe 14.02.2027.', 'line-end 2027-02-14'],
    ['DE', 'Ihr Guthabenstand: 4,15 EUR', 'balance 415'],
    ['DE', 'SIM-Karte gueltig bis 14.02.2027', 'line-end 2027-02-14'],
  ])('in %s are the same words', (country, text, expected) => {
    expect(said(country, text)).toEqual([expected])
  })
})

describe('words in Georgian and Armenian', () => {
  it.each([
    ['GE', 'balansi 3.40 lari', 'balance 340'],
    ['AM', 'Hashvi mnacord 350 dram', 'balance 35000'],
  ])('in %s are understood in Latin letters', (country, text, expected) => {
    expect(said(country, text)).toEqual([expected])
  })
})
