import { describe, expect, it } from 'vitest'
import { fieldSketch as field } from '@/tests/support/field-sketch'
import { amountAmong } from '@/utils/fill/judge/amount-among'
import { otherAmount } from '@/utils/fill/judge/other-amount'
import type { FieldSketch, PageSketch } from '@/utils/fill/page/sketch-page'

describe('the choice of another amount', () => {
  it.each([
    [
      'en',
      'Other',
      'Other amount',
      'Custom',
      'Enter an amount',
      'Other (£5 – £100)',
      'Choose your own amount',
    ],
    ['es', 'Otro', 'Otro importe', 'Otra cantidad', 'Ingresa otro monto', 'Monto libre'],
    ['pt', 'Outro', 'Outro valor', 'Digite o valor'],
    ['fr', 'Autre', 'Autre montant', 'Montant libre'],
    ['de', 'Anderer Betrag', 'Andere', 'Wunschbetrag', 'Betrag eingeben', 'Sonstiger Betrag'],
    ['it', 'Altro', 'Altro importo', 'Importo a scelta'],
    ['nl', 'Anders', 'Ander bedrag', 'Een ander bedrag'],
    ['pl', 'Inna kwota', 'Inna', 'Wpisz kwotę'],
    ['ru', 'Другая сумма', 'Другой', 'Своя сумма', 'Ввести сумму'],
    ['uk', 'Інша сума', 'Інша'],
    ['tr', 'Diğer', 'Diğer tutar', 'Tutar giriniz'],
    ['ja', 'その他', 'その他の金額', '金額を入力する', '任意の金額', '金額を指定'],
    ['zh', '其他金额', '其它', '自定义金额', '自定义', '自訂金額', '其他金額', '輸入金額'],
    ['ko', '기타', '직접 입력', '다른 금액', '금액 입력'],
    ['vi', 'Số tiền khác', 'Khác'],
    ['th', 'จำนวนเงินอื่นๆ', 'อื่นๆ', 'ระบุจำนวนเงิน'],
    ['id', 'Lainnya', 'Nominal lain', 'Jumlah lain'],
    ['hi', 'अन्य राशि', 'अन्य'],
    ['ar', 'مبلغ آخر', 'أخرى'],
  ])('is known in %s', (_, ...texts) => {
    for (const text of texts) expect(otherAmount(['₹10', text]), text).toBe(1)
  })

  it.each([
    'Choose an amount',
    'Select amount',
    'Amount',
    'Other number',
    'Other payment methods',
    'Pay another way',
    'Elige el monto',
    '金額を選択',
    '选择金额',
    'Betrag wählen',
    '₹100',
    '',
  ])('is not %j', (text) => {
    expect(otherAmount([text])).toBe(-1)
  })

  it('is the last of those that may be it', () => {
    expect(otherAmount(['Enter an amount', '₹10', 'Other'])).toBe(2)
  })
})

describe('the field that comes with it', () => {
  const number = field({ label: 'Mobile number', type: 'tel' })
  const page = (...fields: FieldSketch[]): PageSketch => ({ headings: ['Recharge'], fields, groups: [] })

  it.each([
    ['that is called an amount', { label: 'Amount' }],
    ['that is silent', {}],
    ['that says how much may be typed', { placeholder: 'Min. 5, max. 100' }],
  ])('is the one %s', (_, more) => {
    expect(amountAmong(page(number, field(more)), [1])).toBe(1)
  })

  it.each([
    ['asks for a code', { label: 'Promo code' }],
    ['asks for a name', { label: 'Your name' }],
    ['asks for a card', { label: 'Card number', type: 'tel' }],
    ['asks for a second phone', { label: 'Your mobile number', type: 'tel' }],
  ])('is none that %s', (_, more) => {
    expect(amountAmong(page(number, field(more)), [1])).toBe(-1)
  })

  it('is the amount where several come', () => {
    expect(amountAmong(page(number, field({}), field({ label: 'Amount' })), [1, 2])).toBe(2)
  })

  it('is none where several come and none says that it is', () => {
    expect(amountAmong(page(number, field({}), field({})), [1, 2])).toBe(-1)
  })

  it('was there before when none comes', () => {
    expect(amountAmong(page(number, field({ label: 'Amount' })), [])).toBe(1)
    expect(amountAmong(page(number), [])).toBe(-1)
  })
})
