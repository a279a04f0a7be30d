import { describe, expect, it } from 'vitest'
import { fieldSketch as field } from '@/tests/support/field-sketch'
import { kindOf, kindsOf } from './kinds-of'

describe('neighbours', () => {
  it('makes an area code of DDD and a local number of what follows', () => {
    expect(kindsOf([{ names: ['ddd'] }, { names: ['fone'] }])).toEqual(['area-code', 'local-number'])
  })
  it('joins an area code with the silent box behind it, not with the phone after that', () => {
    const boxes = [{ label: 'DDD/Telefone', maxLength: 2 }, { near: [], maxLength: 9 }, { label: 'Celular' }]
    expect(kindsOf(boxes, ['Contato'])).toEqual(['area-code', 'local-number', 'number'])
  })
  it('joins three short boxes', () => {
    const near = ['Phone number']
    expect(
      kindsOf([
        { near, maxLength: 3 },
        { maxLength: 3, near: ['-'] },
        { maxLength: 4, near: ['-'] },
      ]),
    ).toEqual(['area-code', 'local-number', 'local-number'])
  })
  it('does not join the boxes of a code', () => {
    const near = ['Enter the code we sent to your phone']
    expect(kindsOf([{ near, maxLength: 1 }, { maxLength: 1 }, { maxLength: 1 }, { maxLength: 1 }])).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
  it('takes a list of dial codes for the country', () => {
    expect(
      kindsOf([{ tag: 'select', options: ['United Kingdom (+44)', 'Japan (+81)'] }, { label: 'Phone' }]),
    ).toEqual(['country-code', 'number'])
  })
  it('leaves a country of residence alone', () => {
    expect(kindsOf([{ tag: 'select', label: 'Country' }, { label: 'Phone' }])).toEqual([null, 'number'])
  })
  it('sees an extension behind a number', () => {
    expect(kindsOf([{ label: 'Phone' }, { label: 'Ext.' }])).toEqual(['number', 'extension'])
  })
  it('sees an extension behind three boxes', () => {
    const box = (maxLength: number) => ({ maxLength, near: [] })
    const boxes = [{ ...box(3), label: 'Phone' }, box(3), box(4), { label: 'ext' }]
    expect(kindsOf(boxes, ['Contact']).at(-1)).toBe('extension')
  })
  it('sees a number that is asked for twice', () => {
    expect(kindsOf([{ label: 'Mobile number' }, { label: 'Confirm mobile number' }])).toEqual([
      'number',
      'confirm-number',
    ])
    expect(kindsOf([{ placeholder: '55 555 555' }, { placeholder: '55 555 555' }])).toEqual([
      'number',
      'confirm-number',
    ])
  })
  it('sees it asked for again in words that name no phone', () => {
    expect(kindsOf([{ near: ['Numer telefonu'] }, { near: ['Powtórz numer'] }])).toEqual([
      'number',
      'confirm-number',
    ])
    expect(kindsOf([{ label: 'Mobile number' }, { label: 'Confirm e-mail' }])).toEqual(['number', null])
  })
  it('takes the same words in another form for another number', () => {
    const label = 'Mobile number'
    expect(kindsOf([{ label }, { label, form: 1 }])).toEqual(['number', 'number'])
  })
  it('takes what stands silent behind a list of dial codes for the number', () => {
    expect(
      kindsOf([
        { tag: 'select', options: ['United Kingdom (+44)', 'Japan (+81)'], near: ['Telefon'] },
        { names: ['t'] },
      ]),
    ).toEqual(['country-code', 'number'])
  })
  it('joins two boxes behind a list of prefixes', () => {
    const boxes = [
      { maxLength: 4, near: ['-'] },
      { maxLength: 4, near: ['-'] },
    ]
    expect(
      kindsOf([{ tag: 'select', options: ['010', '011', '016'], near: ['휴대폰번호'] }, ...boxes]),
    ).toEqual(['area-code', 'local-number', 'local-number'])
  })
  it('keeps a voucher apart from the number', () => {
    expect(
      kindsOf([
        { label: 'Mobile number', type: 'tel' },
        { label: 'Voucher code', type: 'tel', maxLength: 16 },
      ]),
    ).toEqual(['number', 'voucher'])
  })
  it('takes the only silent number input behind the number for the amount', () => {
    expect(kindsOf([{ label: 'Mobile number' }, { type: 'number', placeholder: 'e.g. 1000' }])).toEqual([
      'number',
      'amount',
    ])
  })
})

describe('what little a recharge page may say', () => {
  it('takes the only bare "number" for the phone', () => {
    expect(kindsOf([{ placeholder: 'Entrez le numéro' }, { placeholder: 'Entrez le montant' }])).toEqual([
      'number',
      'amount',
    ])
  })
  it('does not choose between two', () => {
    expect(kindsOf([{ label: 'Number' }, { label: 'Number' }])).toEqual([null, null])
  })
  it('takes a sample of money behind the number for the amount', () => {
    expect(kindsOf([{ placeholder: '(11) 99999-9999' }, { placeholder: 'R$ 0,00' }])).toEqual([
      'number',
      'amount',
    ])
  })
  it('takes a customer number that is only a placeholder', () => {
    expect(kindOf({ placeholder: 'Customer number', type: 'tel' })).toBe('number')
  })
})

describe('a customer number', () => {
  it('is not, beside a phone number', () => {
    expect(
      kindsOf([
        { label: 'Customer number', type: 'tel' },
        { label: 'Mobile number', type: 'tel' },
      ]),
    ).toEqual([null, 'number'])
  })
  it.each(['Meter number', 'Smart card number', 'Consumer no.', 'Account number', 'Wallet ID'])(
    'is not a %s',
    (label) => {
      expect(kindOf({ label, type: 'tel' })).not.toBe('number')
    },
  )
  it('leaves a list of sums to be the amount, whatever it is called', () => {
    expect(
      kindsOf([
        { label: 'Mobile number' },
        { tag: 'select', label: 'Choose', options: ['€5', '€10', '€20'] },
      ]),
    ).toEqual(['number', 'amount'])
  })
  it('is the phone number on a recharge page', () => {
    expect(kindOf({ label: 'Customer number', type: 'tel' }, ['Recharge'])).toBe('number')
  })
  it('is not, elsewhere', () => {
    expect(kindOf({ label: 'Customer number', type: 'tel' }, ['Pay your bill'])).not.toBe('number')
  })
})

describe('look-alikes that a recharge page may have', () => {
  it('has a login beside the number', () => {
    expect(kindsOf([{ placeholder: 'Mobile no. / Email' }, { placeholder: 'Prepaid number' }])).toEqual([
      null,
      'number',
    ])
  })
  it('asks for a sum to keep robots out', () => {
    expect(kindOf({ label: 'How much is 3 + 4?' })).toBeNull()
    expect(kindOf({ label: 'How much' })).toBe('amount')
  })
  it('says behind the number what the next field is for', () => {
    const fields = [{ near: ['Broj'], after: 'Iznos (RSD)' }, { near: ['Iznos (RSD)'] }]
    expect(kindsOf(fields)).toEqual(['number', 'amount'])
  })
  it('names the currency by its code', () => {
    expect(kindOf({ placeholder: 'Enter PKR' })).toBe('amount')
  })
  it('names the currency and no more', () => {
    expect(kindOf({ near: ['Enter Rs :'] })).toBe('amount')
    expect(kindOf({ near: ['Enter Rs :'] }, ['Contact'])).toBeNull()
  })
  it.each([
    [['Bus card recharge'], { label: 'Customer number', type: 'tel' }],
    [['Game recharge'], { label: 'Player ID', type: 'tel' }],
    [['Recharge'], { label: 'What is the sum of 3 + 4?', names: ['captcha'] }],
    [['Recharge'], { placeholder: 'Promo code', names: ['voucher'] }],
    [['Pay'], { label: 'TAN (by SMS to your phone)', type: 'tel' }],
    [['Check'], { label: "Your phone's IMEI", type: 'tel' }],
    [['Convert USD to EUR'], { label: 'Amount' }],
  ])('%s: %o', (headings, given) => {
    expect(kindOf(given, headings)).toBe(null)
  })
  it('keeps a customer number where the page speaks of phones too', () => {
    expect(kindOf({ label: 'Customer number', type: 'tel' }, ['Prepaid card recharge'])).toBe('number')
  })
})

describe('a list of prefixes', () => {
  it('may be called a code', () => {
    const prefixes = field({ tag: 'select', names: ['codigo'], options: ['010', '011', '016'] })
    const rest = field({ names: ['numero'], placeholder: '1234567' })
    expect(kindsOf([prefixes, rest])).toEqual(['area-code', 'local-number'])
  })
  it('goes with the bare number behind it', () => {
    const prefixes = {
      tag: 'select',
      options: ['010', '011', '016'],
      names: ['prefix'],
      near: ['Number'],
    } as const
    expect(kindsOf([prefixes, { names: ['number'] }])).toEqual(['area-code', 'local-number'])
    expect(kindsOf([prefixes, { names: ['number'] }], ['Contact'])).toEqual([null, null])
  })
})

describe('a customer number as text', () => {
  it('is the phone where nothing else asks for one', () => {
    expect(kindsOf([{ label: 'Subscriber number' }, { label: 'Amount' }])).toEqual(['number', 'amount'])
    expect(kindOf({ near: ['رقم المشترك'] })).toBe('number')
  })
  it('gives way to a bare number', () => {
    expect(kindsOf([{ label: 'Customer number' }, { label: 'Number' }])).toEqual([null, 'number'])
  })
  it.each(['Recharge prepaid meter', 'DTH recharge', 'Game recharge'])('is not on "%s"', (heading) => {
    expect(kindOf({ label: 'Customer number' }, [heading])).toBe(null)
    expect(kindOf({ label: 'Customer number', type: 'tel' }, [heading])).toBe(null)
  })
  it('is not an id', () => {
    expect(kindOf({ label: 'Customer ID' })).toBe(null)
  })
})
