import { isCode } from '@/utils/fill/format/read-money'

const sign =
  /\p{Sc}|[円元원đ]|บาท|руб|грн|zł|kč|r\$|fr\.|[جدر]\.|(?<!\p{L})(?:kr|r[pms]|р|tl|ft|yen|euros?)(?!\p{L})/iu

const code = /(?<!\p{L})\p{L}{3}(?=\s?\d)|(?<=\d[.,–-]*\s?)\p{L}{3}(?!\p{L})/gu

/** Whether a text names a sum with its currency, at a glance: whoever has all the words judges it afterwards. */
export const hasPrice = (text: string): boolean =>
  /\d/.test(text) && (sign.test(text) || text.match(code)?.some((one) => isCode(one.toUpperCase())) === true)
