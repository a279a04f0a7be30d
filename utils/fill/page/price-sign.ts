const sign =
  /\p{Sc}|[円元원đ]|บาท|руб|грн|zł|kč|r\$|(?<!\p{L})(?:kr|r[pms]|р|tl|ft|eur|usd|gbp|inr|idr|myr|sgd|hkd|thb|php|ngn|jpy|cny|aud|aed|zar|kes)(?!\p{L})/iu

/** Whether a text names a sum with its currency, at a glance: whoever has all the words judges it afterwards. */
export const hasPrice = (text: string): boolean => /\d/.test(text) && sign.test(text)
