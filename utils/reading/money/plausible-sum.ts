import { type Money, minorDigits } from '@/utils/sim/money'

// Roughly what one euro is worth; a currency that is not here has no limit.
const perEuro =
  'EUR1 USD1 GBP1 CHF1 AUD2 CAD2 NZD2 SGD2 HKD9 TWD36 CNY8 JPY170 KRW1600 THB38 VND29000 IDR18000 MYR5 PHP66 INR98 PKR320 ' +
  'AED4 SAR4 ILS4 EGP56 TRY48 RUB95 UAH48 KZT600 PLN4 CZK25 HUF400 RON5 SEK11 ZAR21 NGN1800 KES150 MXN21 BRL6 COP4600'
const limit = 300

/** True when a sum is more than anybody keeps on a prepaid card. */
export function isFortune({ minor, currency }: Money): boolean {
  const rate = Number(new RegExp(`${currency}([\\d.]+)`).exec(perEuro)?.[1] ?? 'Infinity')
  return minor / 10 ** minorDigits(currency) > limit * rate
}
