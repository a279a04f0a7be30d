import { describe, expect, it } from 'vitest'
import { kindOf, kindsOf } from './kinds-of'

const elsewhere: readonly string[] = ['Sign up']

describe('classes in place of a name', () => {
  const border = 'w-full border border-gray-300 rounded transition-colors'
  it('do not make another thing of a field by how it looks', () => {
    expect(kindOf({ names: [border], near: ['Mobile'] }, elsewhere)).toBe('number')
  })
  it('are believed where they name the phone', () => {
    expect(kindOf({ names: ['form-control phone-input'], type: 'tel' }, elsewhere)).toBe('number')
  })
  it('are believed where they name a code', () => {
    expect(kindOf({ names: ['form-control otp-input'], type: 'tel', near: ['Mobile'] }, elsewhere)).toBeNull()
  })
})

describe('what a field shows of the number to come', () => {
  it('may be no more than how it begins', () => {
    expect(kindOf({ names: ['p'], placeholder: '+7' }, elsewhere)).toBe('number')
  })
  it('is its country’s code in a short field', () => {
    expect(kindOf({ names: ['p'], placeholder: '+7', maxLength: 4 }, elsewhere)).toBeNull()
  })
  it('is believed before the next field’s currency behind it', () => {
    const fields = [
      { placeholder: '07XX XXX XXX', near: ['Airtime to'], after: 'KES' },
      { names: ['kes'], near: ['KES'] },
    ]
    expect(kindsOf(fields)).toEqual(['number', 'amount'])
  })
  it('does not make two fields of different words the same number twice', () => {
    const placeholder = '07XX XXX XXX'
    const fields = [
      { placeholder, near: ['Pay from (line)'] },
      { placeholder, near: ['Airtime to'] },
    ]
    expect(kindsOf(fields)).toEqual(['number', 'number'])
  })
})

describe('what stands on a label', () => {
  it.each(['DDD + celular', 'DDD e número', 'Area code and phone number', 'Número con lada'])(
    'asks for the area and the rest at once: %s',
    (label) => expect(kindOf({ label }, elsewhere)).toBe('number'),
  )
  it.each(['Area code', 'Código de área del teléfono', 'DDD'])('asks for the area alone: %s', (label) => {
    expect(kindOf({ label })).toBeNull()
  })
  it('counts more digits than a phone has', () => {
    expect(kindOf({ label: 'Key number (19 digits)', type: 'tel' })).toBeNull()
    expect(kindOf({ label: 'Key number (10 digits)', type: 'tel' })).toBe('number')
  })
  it('names the one who gets it, in a field of digits', () => {
    expect(kindOf({ near: ['Beneficiary'], inputMode: 'numeric' })).toBe('number')
    expect(kindOf({ near: ['Beneficiary'] })).toBeNull()
  })
  it('says that an account or a phone will do', () => {
    expect(kindOf({ near: ['SIM number / mobile'] })).toBe('number')
  })
  it('is believed before a name that goes on behind the phone', () => {
    expect(kindOf({ names: ['phone_storage'], label: 'Storage (GB)' }, elsewhere)).toBeNull()
    expect(kindOf({ names: ['phone_input'], label: 'Storage (GB)' }, elsewhere)).toBe('number')
  })
  it('asks where somebody can be reached', () => {
    const label = 'Unter welcher Nummer erreichen wir Sie?'
    expect(kindOf({ label, type: 'tel' }, elsewhere)).toBe('number')
  })
})

describe('parts of a number', () => {
  it('begin with a list of two digits that is called a phone', () => {
    const options = ['20\n20', '30\n30', '70\n70']
    const rest = { maxLength: 7 }
    expect(kindsOf([{ tag: 'select', near: ['Telefonszám'], options }, rest])).toEqual([
      'area-code',
      'local-number',
    ])
    expect(kindsOf([{ tag: 'select', near: ['Day'], options }, rest])).toEqual([null, null])
  })
  it('end with an x and the extension', () => {
    const box = (maxLength: number, near: string) => ({ maxLength, near: [near] })
    const fields = [box(3, 'Daytime phone: ('), box(3, ')'), box(4, '-'), box(5, 'x')]
    expect(kindsOf(fields, elsewhere).at(-1)).toBe('extension')
  })
  it('follow a list of dial codes, though the number is asked for again', () => {
    const options = ['IT +39\n39', 'SM +378\n378']
    const fields = [
      { tag: 'select', names: ['p'], near: ['Numero da ricaricare'], options },
      { names: ['num'] },
      { names: ['num2'], near: ['Ripeti il numero'] },
    ]
    expect(kindsOf(fields)).toEqual(['country-code', 'number', 'confirm-number'])
  })
  it('follow an open list that shows the country with its code', () => {
    const list = { tag: 'button', label: 'Country: Senegal +221' }
    expect(kindsOf([list, { label: 'Phone', inputMode: 'tel' }])).toEqual(['country-code', 'number'])
  })
})

describe('a list of sums', () => {
  it('has its currency in Arabic', () => {
    const options = ['اختر\n', '10 ريال\n1', '20 ريال\n2', '50 ريال\n3']
    expect(kindOf({ tag: 'select', names: ['v'], options })).toBe('amount')
  })
})
