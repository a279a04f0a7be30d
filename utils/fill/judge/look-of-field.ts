import { hasCurrency } from '@/utils/fill/page/look-of-sample'
import type { FieldSketch } from '@/utils/fill/page/sketch-page'

export const hasLetters = (text = ''): boolean => /\p{L}/u.test(text)

/** "Bs.", "R$", "USD" and nothing else. */
export const isCurrency = (text = ''): boolean => text !== '' && text.length < 6 && hasCurrency(text)

/** "How much is 3 + 4?" keeps robots out. */
export const isReckoned = (text = ''): boolean => /(?<!\d)\d{1,2} ?[+×x*-] ?\d{1,2} ?[=?:]/.test(text)

/** "phone_storage" beside words of its own is of a phone, whatever that is; `phone_input` is one. */
export const isOfPhone = ({ names, label, near }: FieldSketch): boolean =>
  hasLetters(label || near[0]) &&
  names.some((name) => /(phone|mobile)_(?!n|in|fi|te|tx|bo|va|id|pr|ma|us|ph|ce|ho)[a-z]{4,}$/i.test(name))

/** "+7" in a field that is not short is where a number begins. */
export const isDialCode = ({ placeholder }: FieldSketch): boolean =>
  /^\(?\+\d{1,3}[\s()_-]*$/.test(placeholder)

/** "19 digits" are no phone's. */
export const isTooLong = ({ label, placeholder, near }: FieldSketch): boolean =>
  /\b(1[5-9]|2\d)[ -]?(d[ií]g|chif|cif|位)/i.test(`${label} ${placeholder} ${near[0]}`)

/** "Beneficiary" alone may as well be a name. */
export const isOfDigits = ({ type, inputMode, maxLength }: FieldSketch): boolean =>
  /tel|numeric/.test(type + inputMode) || (maxLength > 7 && maxLength < 16)
