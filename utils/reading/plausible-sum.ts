import { type Money, minorDigits } from '@/utils/sim/money'

// Roughly what one euro is worth; a currency that is not here has no limit.
const perEuro =
  'EUR1 USD1 GBP1 CHF1 AUD2 CAD2 NZD2 SGD1.5 HKD9 TWD36 CNY8 JPY170 KRW1600 THB38 VND29000 IDR18000 MYR5 PHP66 INR98 ' +
  'PKR320 BDT140 LKR340 NPR160 AED4 SAR4 QAR4 ILS4 EGP56 MAD11 TRY48 RUB95 UAH48 KZT600 BYN4 ' +
  'PLN4.3 CZK25 HUF400 RON5 RSD117 SEK11 NOK12 DKK7.5 ZAR21 NGN1800 GHS14 KES150 TZS2900 UGX4200 MXN21 BRL6.3 ARS1600 ' +
  'CLP1100 COP4600 PEN4.2'
const limit = 300

/** True when a sum is more than anybody keeps on a prepaid card. */
export function isFortune({ minor, currency }: Money): boolean {
  const rate = Number(new RegExp(`${currency}([\\d.]+)`).exec(perEuro)?.[1] ?? 'Infinity')
  return minor / 10 ** minorDigits(currency) > limit * rate
}
