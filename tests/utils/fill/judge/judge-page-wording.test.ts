import { describe, expect, it } from 'vitest'
import { kindOf, kindsOf } from './kinds-of'

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
