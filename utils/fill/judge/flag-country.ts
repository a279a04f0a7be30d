/** What a class says besides the flag's country: small, middle. */
const sizes = ['SM', 'MD']

const named = /(?:^|[-_])(?:f?flags?|fib?|iti|country)(?:[-_]\w+)*[-_]+([a-z]{2})$/i
const picture = /(?:^|\/)(?:flag[-_])?([a-z]{2})(?:@\dx)?\.(?:svg|png|webp|gif)\b/i

/**
 * The country of a flag that is drawn by a class ("fi fi-gb", "iti__gb", "vti__flag gb") or a picture (".../gb.svg");
 * `''` when there is none, or more than one.
 */
export function flagCountry(looks: readonly string[], countries: readonly string[]): string {
  const found = new Set(looks.flatMap(codesIn).filter((code) => countries.includes(code)))
  const [code = '', ...others] = found
  return others.length === 0 ? code : ''
}

function codesIn(look: string): string[] {
  const words = look.split(/\s+/)
  const told = upper([look.match(picture)?.[1], ...words.map((word) => word.match(named)?.[1])])
  if (told.length > 0 || !/flag/i.test(look)) return told
  return upper(words.filter((word) => /^[a-z]{2}$/i.test(word)))
}

const upper = (codes: readonly (string | undefined)[]): string[] =>
  codes.flatMap((code) => code?.toUpperCase() ?? []).filter((code) => !sizes.includes(code))
