/** The first of the signs that stand for a phrase each: two bytes where the phrase has dozens. */
export const firstSign = 0x100

export const signs = /[\u0100-\u07ff]/g

/** JSON that was written with a list of common phrases, as it was before. */
export function spellOut(abridged: string, phrases: readonly string[]): string {
  return abridged.replace(signs, (sign) => phrases[sign.charCodeAt(0) - firstSign] ?? '')
}
