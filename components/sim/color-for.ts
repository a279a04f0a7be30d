/** A stripe of its own for each carrier, the same every time. */
export function colorFor(text: string): string {
  let sum = 0
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973
  return palette[sum % palette.length] ?? '#7a7a7a'
}

const palette = ['#e5352b', '#0a6b62', '#2f6fde', '#f5c400', '#8d4bc9', '#d9772b', '#00857c', '#7a7a7a']
