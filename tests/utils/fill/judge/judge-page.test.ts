import { describe, expect, it } from 'vitest'
import { fieldSketch as field } from '@/tests/support/field-sketch'
import { judgePage } from '@/utils/fill/judge/judge-page'
import type { FieldSketch } from '@/utils/fill/page/sketch-page'

const kindsOf = (
  fields: readonly Partial<FieldSketch>[],
  headings: readonly string[] = ['Recharge'],
): (string | null)[] => {
  const judged = judgePage({ headings, fields: fields.map((one) => field(one)), groups: [] }).fields
  return fields.map((_, at) => judged.find((found) => found.at === at)?.kind ?? null)
}
const kindOf = (given: Partial<FieldSketch>, headings?: readonly string[]) => kindsOf([given], headings)[0]

describe('a phone number is asked for in many languages', () => {
  it.each([
    ['en', 'Mobile number'],
    ['en', 'Enter your 10 digit phone no.'],
    ['en', 'Number to top up'],
    ['en', 'Recipient number'],
    ['en', 'MSISDN'],
    ['en', 'Cell phone'],
    ['en', 'Customer phone'],
    ['zh', '手机号码'],
    ['zh', '请输入充值手机号'],
    ['zh', '充值号码'],
    ['zh', '手提電話號碼'],
    ['zh', '儲值門號'],
    ['ja', '携帯電話番号'],
    ['ja', 'チャージする電話番号'],
    ['ko', '휴대폰 번호'],
    ['ko', '충전할 전화번호'],
    ['de', 'Rufnummer'],
    ['de', 'Handynummer'],
    ['de', 'Ihre Mobilfunknummer'],
    ['de', 'Bitte geben Sie Ihre Handynummer ein'],
    ['fr', 'Numéro de téléphone'],
    ['fr', 'Numéro à recharger'],
    ['fr', 'N° de portable'],
    ['es', 'Número de celular'],
    ['es', 'Número a recargar'],
    ['es', 'Teléfono móvil'],
    ['pt', 'Número do celular'],
    ['pt', 'Telemóvel'],
    ['it', 'Numero di cellulare'],
    ['it', 'Numero da ricaricare'],
    ['nl', 'Mobiel nummer'],
    ['ru', 'Номер телефона'],
    ['ru', 'Номер мобильного'],
    ['ru', 'Номер для пополнения'],
    ['uk', 'Номер телефону'],
    ['uk', 'Мобільний номер'],
    ['pl', 'Numer telefonu'],
    ['pl', 'Telefon komórkowy'],
    ['tr', 'Cep telefonu numarası'],
    ['tr', 'GSM No'],
    ['ar', 'رقم الهاتف'],
    ['ar', 'رقم الجوال'],
    ['ar', 'رقم الموبايل'],
    ['hi', 'मोबाइल नंबर'],
    ['hi', 'फ़ोन नंबर'],
    ['th', 'หมายเลขโทรศัพท์'],
    ['th', 'เบอร์มือถือ'],
    ['vi', 'Số điện thoại'],
    ['vi', 'Số thuê bao'],
    ['id', 'Nomor HP'],
    ['id', 'Nomor ponsel'],
    ['ms', 'Nombor telefon'],
    ['ms', 'No. telefon bimbit'],
    ['cs', 'Telefonní číslo'],
    ['fi', 'Puhelinnumero'],
    ['sv', 'Mobilnummer'],
    ['hu', 'Telefonszám'],
    ['el', 'Κινητό τηλέφωνο'],
    ['he', 'מספר טלפון'],
    ['fa', 'شماره موبایل'],
    ['ro', 'Număr de telefon'],
    ['bg', 'Телефонен номер'],
    ['bn', 'মোবাইল নম্বর'],
    ['sw', 'Namba ya simu'],
  ])('%s: %s', (_language, label) => {
    expect(kindOf({ label })).toBe('number')
    expect(kindOf({ placeholder: label })).toBe('number')
    expect(kindOf({ near: [label] })).toBe('number')
  })
})

describe('an amount is asked for in many languages', () => {
  it.each([
    ['en', 'Amount'],
    ['en', 'Top-up amount'],
    ['en', 'Recharge value'],
    ['en', 'Denomination'],
    ['zh', '充值金额'],
    ['zh', '面值'],
    ['zh', '增值金額'],
    ['ja', 'チャージ金額'],
    ['ja', '金額'],
    ['ko', '충전 금액'],
    ['de', 'Betrag'],
    ['de', 'Aufladebetrag'],
    ['fr', 'Montant'],
    ['es', 'Monto'],
    ['es', 'Importe de la recarga'],
    ['pt', 'Valor da recarga'],
    ['it', 'Importo'],
    ['nl', 'Bedrag'],
    ['ru', 'Сумма платежа'],
    ['ru', 'Сумма'],
    ['uk', 'Сума поповнення'],
    ['pl', 'Kwota doładowania'],
    ['tr', 'Tutar'],
    ['tr', 'Yükleme tutarı'],
    ['ar', 'المبلغ'],
    ['ar', 'مبلغ الشحن'],
    ['hi', 'रिचार्ज राशि'],
    ['th', 'จำนวนเงิน'],
    ['vi', 'Số tiền'],
    ['vi', 'Mệnh giá'],
    ['id', 'Nominal'],
    ['id', 'Jumlah pulsa'],
    ['ms', 'Amaun'],
  ])('%s: %s', (_language, label) => {
    expect(kindOf({ label })).toBe('amount')
    expect(kindOf({ near: [label], type: 'number' })).toBe('amount')
  })
})

describe('look-alikes are left alone, even as tel inputs', () => {
  it.each([
    'Card number',
    'Credit card no.',
    'CVV',
    'Expiry date',
    'ZIP code',
    'Postcode',
    'One-time code',
    'Enter OTP',
    'Verification code sent to your phone',
    'Phone verification code',
    'Order number',
    'Invoice no.',
    'Tracking number',
    'Social security number',
    'Date of birth',
    'Quantity',
    'Phone type',
    'Mobile operator',
    'Search phones',
    'Phone model',
    'Fax',
    'PIN',
    'IMEI',
    'ICCID',
    'Passport number',
    'Bank account number',
    'Meter number',
    'Tax number',
    'Promo code',
    '验证码',
    '手机验证码',
    '银行卡号',
    '身份证号',
    '邮政编码',
    '郵便番号',
    'カード番号',
    '認証コード',
    '인증번호',
    '카드번호',
    'Kreditkartennummer',
    'Postleitzahl',
    'Bestellnummer',
    'Numéro de carte',
    'Code postal',
    'Número de tarjeta',
    'Código de verificación',
    'Número do cartão',
    'CPF',
    'Numero di carta',
    'Kaartnummer',
    'Номер карты',
    'Код из СМС',
    'Номер паспорта',
    'Numer karty',
    'Kart numarası',
    'Doğrulama kodu',
    'T.C. kimlik no',
    'رقم البطاقة',
    'رمز التحقق',
    'कार्ड नंबर',
    'รหัส OTP',
    'Mã xác nhận',
    'Kode OTP',
    'Nomor kartu',
  ])('%s', (label) => {
    expect(kindOf({ label, type: 'tel' }, ['Sign up'])).not.toBe('number')
    expect(kindOf({ placeholder: label, type: 'tel' }, ['Sign up'])).not.toBe('number')
  })
})

describe('sums that are not the top-up', () => {
  it.each([
    'Minimum price',
    'Max price',
    'Order total',
    'Account balance',
    'Salary',
    'Loan amount',
    'Tip',
    'Discount',
    'Exchange rate',
    'Quantity',
    'Budget',
    '最低价格',
    '残高',
    'Saldo actual',
    'Trinkgeld',
  ])('%s', (label) => {
    expect(kindOf({ label, type: 'number' }, ['Shop'])).not.toBe('amount')
  })
})

describe('names alone', () => {
  it.each([
    'phone',
    'mobileNumber',
    'txtMobileNo',
    'user_phone',
    'msisdn',
    'telefono',
    'nroCelular',
    'customer[phone]',
    'ctl00$Body$tbPhone',
    'phone_number',
    'no_hp',
    'recharge-mobile-number',
    'topup-tel-mobile',
    'subscriberMobile',
    'shouji_phone',
    'telNo',
  ])('%s is a number', (name) => {
    expect(kindOf({ names: [name] })).toBe('number')
  })
  it.each([
    'zip-code-mobile',
    'search-mobile',
    'phoneType',
    'phone_code',
    'mobile_operator',
    'card_number',
    'otp',
    'sms_verify_code',
    'phonebook',
    'topupAmountToPhone',
    'email_or_username',
    'hotel',
    'automatic',
    'headline',
    'contactName',
  ])('%s is not', (name) => {
    expect(kindOf({ names: [name] })).not.toBe('number')
  })
  it.each([
    'amount',
    'txtAmount',
    'rechargeAmount',
    'topup_amt',
    'monto',
    'valor_recarga',
    'topupAmountToPhone',
    'pay-sum',
  ])('%s is an amount', (name) => {
    expect(kindOf({ names: [name], type: 'number' })).toBe('amount')
  })
})

describe('a number of something unknown', () => {
  it.each(['Employee number', 'Zebra number', 'Number'])(
    'is no phone away from a recharge page: %s',
    (label) => {
      expect(kindOf({ label, type: 'tel' }, ['Sign in'])).toBeNull()
    },
  )
  it('is a phone with a dial code right before it', () => {
    expect(kindOf({ label: 'Number', near: ['+65'] }, ['Sign in'])).toBe('number')
  })
})

describe('whose phone it is', () => {
  it.each(['Teléfono de contacto del cliente', 'Phone number of the company', 'Téléphone de facturation'])(
    'does not make it something else: %s',
    (label) => expect(kindOf({ label }, ['Shop'])).toBe('number'),
  )
  it.each(['Phone card', 'Mobile order'])('but what it is part of does: %s', (label) => {
    expect(kindOf({ label }, ['Shop'])).toBeNull()
  })
})

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

describe('what a person reads is believed before names', () => {
  it.each(['dial', 'account', 'day_1', 'phone_number_without_code'])('"Phone" named %s', (name) => {
    expect(kindOf({ label: 'Phone', names: [name] }, ['Contact'])).toBe('number')
  })
  it('an amount named after an order', () => {
    expect(kindOf({ label: 'Amount', names: ['order_2'] })).toBe('amount')
  })
  it.each(['el-id-8211-2', 'id'])('and the id of a framework says nothing: %s', (name) => {
    expect(kindOf({ near: ['Amount'], names: [name] })).toBe('amount')
  })
  it('takes "cep" for a postcode unless a phone is named', () => {
    expect(kindOf({ label: 'CEP', names: ['cep'], type: 'tel' }, ['Endereço'])).toBe(null)
    expect(kindOf({ label: 'Cep Telefonu', names: ['cep'] }, ['Üye Ol'])).toBe('number')
    expect(kindOf({ label: 'Cep No', names: ['cep'] }, ['Üye Ol'])).toBe('number')
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

describe('what short wordings say', () => {
  it('reads a sign for a number before a colon too', () => {
    expect(kindOf({ label: 'Wk #:' }, ['New patient'])).toBe('number')
  })
  it.each(['Número com DDD', 'Número con lada', 'Number with area code'])(
    'takes a number with its area code for a whole one: %s',
    (label) => {
      expect(kindOf({ label }, ['Contact'])).toBe('number')
    },
  )
  it('takes a contact for a phone where a number is typed', () => {
    expect(kindOf({ type: 'tel', label: 'Contact' }, ['Apply'])).toBe('number')
    expect(kindOf({ type: 'text', label: 'Contact' }, ['Apply'])).toBeNull()
  })
  it("takes a recipient's account for an account", () => {
    expect(kindOf({ type: 'tel', label: 'N° de compte bénéficiaire' }, ['Virement'])).toBeNull()
  })
  it.each(['Cell #', 'Home #', 'Toll-free'])('"%s" is a phone', (label) => {
    expect(kindOf({ label }, ['New patient'])).toBe('number')
  })
  it.each(['Policy #', 'Group #', '#'])('"%s" is none', (label) => {
    expect(kindOf({ label }, ['New patient'])).toBe(null)
  })
  it.each([{ names: ['gsmno'] }, { names: ['txtcel'] }, { near: ['0', 'Mobile number'] }])('%o', (given) => {
    expect(kindOf(given)).toBe('number')
  })
  it.each([{ label: 'Bs.' }, { near: ['Rs'] }])('nothing but a currency is the amount: %o', (given) => {
    expect(kindOf({ ...given, names: ['icon_prefix'] })).toBe('amount')
  })
  it('sees an area code that is called a phone as well', () => {
    const area = { label: 'Phone number Area code', names: ['phone[area]'], type: 'tel' }
    expect(kindsOf([area, { label: 'Phone number' }], ['Form'])).toEqual(['area-code', 'local-number'])
    const whole = { label: 'Phone number (area code first)' }
    expect(kindsOf([whole, { label: 'Confirm phone number' }])).toEqual(['number', 'confirm-number'])
  })
  it('knows vouchers only where something is topped up', () => {
    expect(kindOf({ label: 'Voucher code' }, ['Join our gym'])).toBe(null)
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

describe('a phone as a thing is no number', () => {
  it.each([
    'IMEI of your mobile',
    'Serial number of phone',
    'Phone insurance policy',
    'How many mobile devices',
    'Handymodell',
    'Telefon modeli',
    'Модель телефона',
    'Код, отправленный на телефон',
    'Μοντέλο κινητού',
    '携帯キャリア',
    '휴대폰 기종',
  ])('%s', (label) => {
    expect(kindOf({ label, type: 'tel' }, ['Contact'])).toBe(null)
  })
  it.each(['mobileMenu', 'hotel_no', 'cellphone_insurance'])('named %s', (name) => {
    expect(kindOf({ names: [name], type: 'tel' }, ['Contact'])).toBe(null)
  })
  it('but an owner comes after it', () => {
    expect(kindOf({ label: 'Phone of the company' }, ['Contact'])).toBe('number')
  })
})
