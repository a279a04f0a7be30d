const sign =
  /\p{Sc}|[円元원đ]|บาท|руб|грн|zł|kč|r\$|fr\.|(?<!\p{L})(?:kr|r[pms]|р|tl|ft|yen|euros?)(?!\p{L})/iu

const code = /(?<!\p{L})(\p{L}{3})\s?\d|\d[.,–-]*\s?(\p{L}{3})(?!\p{L})/gu

let codes: ReadonlySet<string> | undefined

/** Whether a text names a sum with its currency, at a glance: whoever has all the words judges it afterwards. */
export const hasPrice = (text: string): boolean => /\d/.test(text) && (sign.test(text) || hasCode(text))

function hasCode(text: string): boolean {
  // The browser makes its list anew each time it is asked.
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return [...text.matchAll(code)].some(([, before, after]) =>
    codes?.has((before ?? after ?? '').toUpperCase()),
  )
}
