import { isCode } from '@/utils/fill/format/read-money'

export type Sample = 'phone' | 'money' | 'card' | 'date' | 'email' | 'code' | 'none'

const currency =
  /\p{Sc}|円|元|\b(r[pms]|kr|tl|euros?)\b|\b(bs\.|s\/)|zł|руб|грн|ج\.م|ر\.س|د\.إ|ريال|درهم|دينار|جنيه|\b(usd|eur|gbp|inr|ngn|jpy|hkd|sgd|aud|cny)\b/iu

/** Numbers of persons and firms as they are grouped: SSN, CPF, CNPJ, CNIC, a card. */
const identity = new RegExp(
  ['3-2-4', '3.3.3-2', '2.3.3/4-2', '5-7-1', '6-7', '3-3-3-3', '3-2-5']
    .map((groups) => `^${groups.replace(/\W/g, '\\$&').replace(/\d/g, '[\\dxX_#]{$&}')}$`)
    .join('|'),
)

/** What a placeholder or example shows when it has no words, e.g. "07XXXXXXXX", "MM/YY", "500₽". */
export function lookOfSample(text: string): Sample {
  if (text === '') return 'none'
  if (/\S@\S/.test(text)) return 'email'
  if (/\b(mm|dd|мм|дд|jj|tt|aa)\s*[/.-]|\byyyy|\baaaa\b|年月/i.test(text)) return 'date'
  // Letters that stand for digits: "07XX XXX XXX", "+7 (___) ___-__-__".
  const run = text
    .match(/[+(]?[\dxX_#•*]([\dxX_#•*\s().-]*[\dxX_#•*])?/g)
    ?.sort((a, b) => b.length - a.length)[0]
  if (run === undefined) return currency.test(text) ? 'money' : 'none'
  if (identity.test(text)) return 'card'
  const digits = run.replace(/[^\dxX_#•*]/g, '').length
  if (digits >= 15) return 'card'
  if (currency.test(text) && digits <= 7) return 'money'
  if (/^\d+([.,]\d\d)?$/.test(run) && digits <= 5) return /[.,]\d\d$/.test(run) ? 'money' : 'none'
  if (/^\d{3}[\s-]\d{4}$/.test(run)) return 'phone'
  if (digits >= 8 || (run.startsWith('+') && digits >= 7)) return 'phone'
  return digits >= 3 && digits <= 6 && /^[xX_#•*\s-]+$/.test(run) ? 'code' : 'none'
}

export const hasCurrency = (text: string): boolean =>
  currency.test(text) || text.match(/\b[A-Z]{3}\b/g)?.some(isCode) === true
