import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import { longestText, readCarrierText } from '@/utils/reading/read-carrier-text'
import type { Proposal, ReadingContext } from '@/utils/reading/reading'
import { batches } from './corpus/batches'
import { readOn } from './corpus/sample'
import { faultsOf, isFalselyRead } from './corpus/score'

const context = (country?: string): ReadingContext => ({
  today: Temporal.PlainDate.from(readOn),
  ...(country === undefined ? {} : { country }),
})
const read = (text: string, country?: string): readonly Proposal[] =>
  readCarrierText(text, context(country)).proposals

describe('the corpus', () => {
  const stating = batches.flatMap((batch) => batch.stating)
  const silent = batches.flatMap((batch) => batch.silent)

  it('holds 200 texts of 40 carriers and 120 that say nothing', () => {
    expect(stating.length).toBeGreaterThanOrEqual(200)
    expect(
      new Set(stating.map(({ carrier, country }) => `${carrier} ${country}`)).size,
    ).toBeGreaterThanOrEqual(40)
    expect(silent.length).toBeGreaterThanOrEqual(120)
  })

  it('is read rightly in 95 of 100 texts', () => {
    const wrong = stating.flatMap((sample) => {
      const faults = faultsOf(sample)
      return faults.length === 0 ? [] : [`${sample.text}: ${faults.join(', ')}`]
    })
    expect(wrong.length / stating.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  }, 60_000)

  it('gets a false proposal in at most one of 60 texts that say nothing', () => {
    const read = silent.filter(isFalselyRead).map(({ text }) => text)
    expect(read.length / silent.length, read.join('\n')).toBeLessThanOrEqual(1 / 60)
  }, 60_000)
})

describe('readCarrierText', () => {
  it('names the words a proposal came from, as they stand in the text', () => {
    const text = 'Votre crédit est de 4,50 €, valable jusqu’au 15/12/2026.'
    for (const { words } of read(text, 'FR')) expect(text.slice(words.start, words.end)).toBe(words.text)
    expect(read(text, 'FR').map(({ words }) => words.text)).toEqual(['4,50 €', '15/12/2026'])
  })

  it('shows both readings where day and month may be exchanged', () => {
    const [proposal] = read('Your SIM is valid till 03/04/2027.')
    expect(proposal?.date).toEqual({ on: '2027-04-03', alternatives: ['2027-03-04'] })
    expect(proposal?.because).toBe('day-month-ambiguous')
  })

  it('settles day and month by the country', () => {
    expect(read('Your SIM is valid till 03/04/2027.', 'US')[0]?.date?.on).toBe('2027-03-04')
    expect(read('Your SIM is valid till 03/04/2027.', 'GB')[0]?.date?.on).toBe('2027-04-03')
  })

  it('tells whether the last day itself still counts when the hour says so', () => {
    expect(read('Your SIM is valid till 03 Apr 2027 23:59.', 'GB')[0]?.date?.lastDayUsable).toBe(true)
    expect(read('Your SIM is valid till 03 Apr 2027 00:00.', 'GB')[0]?.date?.lastDayUsable).toBe(false)
    expect(read('Your SIM is valid till 03 Apr 2027.', 'GB')[0]?.date).toEqual({ on: '2027-04-03' })
  })

  it('takes the next such day when the year is missing', () => {
    expect(read('Your SIM is valid till 5 January.', 'GB')[0]).toMatchObject({
      date: { on: '2027-01-05' },
      because: 'year-missing',
    })
  })

  it.each([
    ['令和9年3月31日', 'JP', '2027-03-31', 'era-year'],
    ['31/03/2570', 'TH', '2027-03-31', 'buddhist-year'],
    ['1406/01/11', 'IR', '2027-03-31', 'persian-calendar'],
    ['30. 1. 2027 18:18', 'CZ', '2027-01-30', 'date-stated'],
    ['٣١/٠٣/٢٠٢٧', 'EG', '2027-03-31', 'date-stated'],
    ['20270331', 'SG', '2027-03-31', 'date-stated'],
  ])('knows the day written as %s', (day, country, on, because) => {
    expect(read(`SIM valid until ${day}`, country)[0]).toMatchObject({ date: { on }, because })
  })

  it('keeps the end of a bonus apart from the end of the line', () => {
    const found = read('Bonus 2GB valid till 01/12/2026. Your SIM is valid till 01/12/2027.', 'GB')
    expect(found.map(({ what, date }) => [what, date?.on])).toEqual(
      expect.arrayContaining([
        ['pack-end', '2026-12-01'],
        ['line-end', '2027-12-01'],
      ]),
    )
  })

  it('proposes nothing where only a pack ends, and tells so', () => {
    const { proposals, packsOnly } = readCarrierText(
      'Your 5GB data pack expires on 01/12/2026.',
      context('GB'),
    )
    expect(proposals).toEqual([])
    expect(packsOnly.map(({ what, date }) => [what, date?.on])).toEqual([['pack-end', '2026-12-01']])
  })

  it('takes a sentence with a subject of its own for no word on the credit before it', () => {
    const found = read('Your balance is 5.40 EUR. Your vonkard expires on 14/06/2027', 'CY')
    expect(found.map(({ what }) => what).sort()).toEqual(['balance', 'line-end'])
  })

  it.each([
    ['KZ', 'Ваш баланс 350.00 тг. Пополните через Kaspi. Номер активен до 30.12.2026'],
    ['UA', 'Ваш рахунок 45.20 грн, номер діє до 30.12.2026. Поповніть через Приват24'],
    [
      'SG',
      'Your balance is $8.50, valid until 30 Dec 2026. Top up at any 7-Eleven, DBS ATM or with UOB TMRW.',
    ],
    ['CH', 'Ihr Guthaben beträgt CHF 12.50, gültig bis 30.12.2026. Aufladen mit TWINT oder PostFinance.'],
    ['JP', 'チャージ残高は3,000円です。有効期限は2026年12月30日です。楽天カードでもチャージできます。'],
    ['MY', 'Your balance RM8.20 valid till 30/12/2026. Reload at Maybank2u, CIMB Clicks or any ATM.'],
  ])('is not put off by the banks that take a top-up in %s', (country, text) => {
    const found = read(text, country)
    expect(found.map(({ what }) => what)).toContain('balance')
    expect(found.map(({ date }) => date?.on)).toContain('2026-12-30')
  })

  it('is not put off by a warning, and still by a code', () => {
    const text = 'Your credit expires on 30/12/2026.'
    const told = [['credit-end', '2026-12-30']]
    const seen = (whole: string) => read(whole, 'GB').map(({ what, date }) => [what, date?.on])
    expect(seen(text)).toEqual(told)
    expect(seen(`${text} Never share your PIN or password with anyone.`)).toEqual(told)
    expect(seen('482913 is the one-time password for your SIM. It expires on 30/12/2026.')).toEqual([])
  })

  it('reads what a text says of the line beside what it says of points', () => {
    const points = 'Your loyalty points expire on 31/12/2026.'
    const found = read(`Your SIM card will expire on 20/02/2027 if not used. ${points}`, 'ZA')
    expect(found.map(({ what, date }) => [what, date?.on])).toEqual([['line-end', '2027-02-20']])
    expect(read(`Your gift card balance is R12.35, valid until 20/02/2027. ${points}`, 'ZA')).toEqual([])
    expect(read(points, 'ZA')).toEqual([])
  })

  it.each([
    ['DE', 'Ihre SIM-Karte ist bis 20.02.2027 aktiv. Ihre Bonuspunkte verfallen am 31.12.2026.'],
    ['ID', 'Kartu Anda aktif hingga 20/02/2027. Poin Anda akan hangus pada 31/12/2026.'],
    ['TR', 'Hattınız 20.02.2027 tarihine kadar açık. Puanlarınız 31.12.2026 tarihinde silinecektir.'],
    ['JP', '番号の有効期限は2027年2月20日です。ポイントは2026年12月31日に失効します。'],
    ['PL', 'Twoje punkty wygasają 31.12.2026. Numer ważny do 20.02.2027.'],
  ])('takes the end of points for no end of the line in %s', (country, text) => {
    expect(read(text, country).map(({ date }) => date?.on)).toEqual(['2027-02-20'])
  })

  it.each([
    ['PK', 'Your Easypaisa account has been credited with Rs. 500. New balance Rs. 720.'],
    ['ZM', 'You have sent ZMW 82.00 to 0970000000. Your new balance is ZMW 820.00.'],
    ['PH', 'Your GoSURF50 is valid until 11/25/2026 11:59PM.'],
    ['US', 'Your Medicare card expires on 11/2026.'],
  ])('takes an urge to top up for no sign of a SIM in %s', (country, text) => {
    expect(read(`${text} Top up now and get 20% bonus.`, country)).toEqual([])
    expect(read(`Recharge online with your credit or debit card. ${text}`, country)).toEqual([])
  })

  it('parts what a Thai text urges from what it states', () => {
    const found = (tail: string) => read(`ยอดเงิน 78.50 บาท ใช้ได้ถึงวันที่ 20/02/2570 ${tail}`, 'TH')
    const stated = found('').map(({ what }) => what)
    expect(stated).toEqual(['balance', 'credit-end'])
    for (const tail of ['เติมเงินผ่านแอปธนาคาร', 'กด *123# เพื่อดูโปร', 'สะสมพอยท์แลกของรางวัล'])
      expect(found(tail).map(({ what }) => what)).toEqual(stated)
  })

  it('reads from when on no calls can be made', () => {
    const barred = 'You can’t make calls from 20/12/2026 and you’ll lose your number on 18/06/2027.'
    expect(read(barred, 'AU').map(({ what, date }) => [what, date?.on])).toEqual([
      ['outgoing-end', '2026-12-20'],
      ['recovery-end', '2027-06-18'],
    ])
    const refused = read('You won’t be able to make calls from 12/30/2026.', 'US')
    expect(refused.map(({ what, date }) => [what, date?.on])).toEqual([['outgoing-end', '2026-12-30']])
    expect(read('You can make calls from 20/12/2026.', 'AU')).toEqual([])
  })

  it('gives each day its own words where only a blank parts them', () => {
    for (const text of [
      '令和9年2月20日で発信停止　令和9年8月20日で番号失効',
      '令和9年2月20日 発信停止 令和9年8月20日 番号失効',
    ])
      expect(read(text, 'JP').map(({ what, date }) => [what, date?.on])).toEqual([
        ['outgoing-end', '2027-02-20'],
        ['line-end', '2027-08-20'],
      ])
  })

  it('gives each day the name before it where names come first', () => {
    const found = read('残高 640円 有効期限 2027年3月9日 番号有効期間 2027年9月9日', 'JP')
    expect(found.map(({ what, date }) => [what, date?.on])).toEqual(
      expect.arrayContaining([
        ['credit-end', '2027-03-09'],
        ['line-end', '2027-09-09'],
      ]),
    )
  })

  it('tells a purse from a way to pay', () => {
    expect(read('GrabPay wallet: S$6.40 left. Top up with your bank card to keep riding.', 'SG')).toEqual([])
    expect(read('Load balance P6.40. Reload via KreditPay.', 'PH').map(({ what }) => what)).toEqual([
      'balance',
    ])
  })

  it('counts no days that look back', () => {
    const found = read(
      'Your credit expires on 02/03/2027. SIM deactivated after 120 days of no top-up.',
      'GB',
    )
    expect(found.map(({ what }) => what)).toEqual(['credit-end'])
  })

  it('takes a card for no SIM beside what is another’s', () => {
    const myki = 'myki: your card balance is $7.85. Card expiry 20/02/2027.'
    expect(read(`${myki} Top up at any 7-Eleven.`, 'AU')).toEqual([])
  })

  it('adds the smaller coins behind a shortened sign', () => {
    expect(read('На вашем счёте 78 руб. 50 коп.', 'RU')[0]?.money).toEqual({ minor: 7850, currency: 'RUB' })
  })

  it.each([
    ['NZ', 'ASB: $78.50 paid to Spark prepay top up. Balance $1,240.10.'],
    ['NG', 'You are eligible for N500 airtime loan. Pay back N575 before 20/12/2026.'],
    ['TW', '台電通知：您本期電費785元，繳費期限2026/12/20，逾期將停電。'],
  ])('leaves a bank, a loan and a bill alone in %s', (country, text) => {
    expect(read(text, country)).toEqual([])
  })

  it('takes thanks for no word on a line', () => {
    const bill = 'HMRC: your payment of £580 is due 31/01/2027.'
    expect(read(`${bill} Thank you for using our services.`, 'GB')).toEqual([])
    expect(read('【ヤマト運輸】1月15日にお届けします。ご利用ありがとうございます。', 'JP')).toEqual([])
  })

  it('looks behind an address for what it says', () => {
    const found = read('App: https://app.example/x. Main balance: $1.25, valid until 15/12/2026.', 'US')
    expect(found.map(({ what }) => what)).toEqual(['balance', 'credit-end'])
  })

  it('takes the end of one sentence for no word cut short', () => {
    const found = read(
      'Your balance is 23.45. Recharge to extend. Your data balance is 1.2 GB, valid until 30/12/2026.',
      'GB',
    )
    expect(found.map(({ what }) => what)).toContain('pack-end')
  })

  it('takes no month for a person', () => {
    const found = read('Your balance is P45.00 valid until Jan 15, 2027. For help call 150.', 'PH')
    expect(found.map(({ what }) => what)).toEqual(['balance', 'credit-end'])
  })

  it('takes no carrier for a bank by its name', () => {
    const text =
      '【SoftBank】プリペイドの残高は1,500円、有効期限は2027年1月20日です。電話番号有効期間は2028年1月15日までです。'
    expect(read(text, 'JP').map(({ what, date }) => [what, date?.on])).toEqual([
      ['line-end', '2028-01-15'],
      ['balance', undefined],
      ['credit-end', '2027-01-20'],
    ])
  })

  it('is put off by the name of no carrier it knows', () => {
    const put = carrierIndex
      // What belongs to no country has no currency either.
      .filter(({ country }) => country !== 'ZZ')
      .flatMap(({ name, network, country }) => [name, network].map((sender) => ({ sender, country })))
      .filter(({ sender, country }) => {
        const found = read(`${sender}: Your balance is 12.50. Your SIM expires on 30 Dec 2026.`, country)
        return (
          found
            .map(({ what }) => what)
            .sort()
            .join() !== 'balance,line-end'
        )
      })
    expect(put).toEqual([])
  })

  it('leaves what a bank says of a top-up and of its own balance to the bank', () => {
    expect(read('You sent N500 airtime from your Zenith bank account. Balance N4,500.00', 'NG')).toEqual([])
    expect(read('DBS: Your card balance is S$320.20. Top up PayLah! in the app.', 'SG')).toEqual([])
  })

  it('counts a time after a stated day from that day', () => {
    const found = read('Credit valid until 03/04/2027. After that 90 days grace period.', 'GB')
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          what: 'recovery-end',
          date: { on: '2027-07-02' },
          because: 'counted-from-day',
        }),
      ]),
    )
    expect(read('Credit valid until 03/04/2027. Grace period: 90 days.', 'GB')[1]).toMatchObject({
      because: 'counted-from-today',
    })
  })

  it('parts words that only a capital parts', () => {
    expect(
      read('PhoneBal: $5.40 LineExpiry: 06/03/2027', 'US')
        .map(({ what }) => what)
        .sort(),
    ).toEqual(['balance', 'line-end'])
  })

  it('reads a word cut short by a full stop', () => {
    expect(read('La tua SIM scaden. 14/10/2027', 'IT').map(({ what }) => what)).toEqual(['line-end'])
  })

  it.each([
    'You have sent ZMW 82.00 to 0970000000. Your new balance is ZMW 820.00.',
    'Your Octopus balance is HK$12.30. Top up to avoid trouble, recharge by 03/04/2027.',
    'You borrowed P20 load. Pls pay P24 on or before 25 Dec 2026',
    'Dear Abebe your Account 1*****1234 has been credited with ETB 500.00. Your balance is ETB 1,234.50.',
  ])('leaves alone what is another purse or a loan: %s', (text) => {
    expect(read(text, 'ZM')).toEqual([])
  })

  it.each([
    'Fizz: Acct ***1234 Amt USD 10.00 CR Bal USD 45.20',
    'FizzCash: USD 10.00 sent. New balance USD 45.20.',
    'You have received ETB 500.00 from ABEBE. Your current balance is ETB 1,240.00.',
  ])('leaves the purse of a phone alone: %s', (text) => {
    expect(read(text, 'ET')).toEqual([])
  })

  it('answers any string at all, with words that are in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'valid until ',
        'balance ',
        '\ud800',
        '\udc00',
        '31/12/2027',
        '$',
        '५',
        'constructor',
        '__proto__',
        ' 99 days',
        '年',
        '令和',
      ),
    )
    const country = fc.constantFrom('GB', 'US', 'JP', 'TH', 'IR', '__proto__', 'constructor', '', '((')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), country, (pieces, code) => {
        const text = pieces.join('')
        for (const { words, score, date } of read(text, code)) {
          expect(text.slice(words.start, words.end)).toBe(words.text)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          if (date !== undefined) expect(() => Temporal.PlainDate.from(date.on)).not.toThrow()
        }
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  it('reads a megabyte as fast as the part of it that it looks at', () => {
    // The words are put in order once, at the first text.
    read('valid until 3 May')
    for (const filler of ['1', ' ', 'balance ', '1/1/', '*1', 'a.', '\ud800', '円', 'valid until 3 ']) {
      const text = filler.repeat(Math.ceil(1_000_000 / filler.length))
      const started = performance.now()
      read(text, 'GB')
      expect(performance.now() - started, filler).toBeLessThan(2_000)
    }
    expect(longestText).toBeLessThan(10_000)
  })
})
