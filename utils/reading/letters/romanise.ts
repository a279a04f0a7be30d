// Usual manners, parted by slashes: "khorosho, tsena, klyuch", "horosho, cena, kliuch" and "horosho, cena, kluch".
const cyrillic =
  'а:a|б:b|в:v|г:g|ґ:g|д:d|е:e|ё:e|є:ye/ie|ж:zh|з:z|и:i|й:y/j/i|і:i|ї:yi/i|к:k|л:l|м:m|н:n|о:o|п:p|р:r|с:s|т:t|у:u|' +
  'ф:f|х:kh/h/h|ц:ts/c/c|ч:ch|ш:sh|щ:shch/sch/sh|ъ:|ы:y|ь:|э:e|ю:yu/iu/u|я:ya/ia|' +
  'ә:a|ғ:g|қ:q/k|ң:n|ө:o|ұ:u|ү:u|һ:h|ў:u|ҳ:h'
const greek =
  'α:a|β:v|γ:g|δ:d|ε:e|ζ:z|η:i/h|θ:th|ι:i|κ:k|λ:l|μ:m|ν:n|ξ:x|ο:o|π:p|ρ:r|σ:s|τ:t|υ:y|φ:f|χ:x/h|ψ:ps|ω:o/w'
const caucasian =
  'ა:a|ბ:b|გ:g|დ:d|ე:e|ვ:v|ზ:z|თ:t|ი:i|კ:k|ლ:l|მ:m|ნ:n|ო:o|პ:p|ჟ:zh/j|რ:r|ს:s|ტ:t|უ:u|ფ:p/f|ქ:k/q|ღ:gh/g|ყ:k/q|შ:sh|ჩ:ch|' +
  'ც:ts/c|ძ:dz|წ:ts/w|ჭ:ch|ხ:kh/x|ჯ:j|ჰ:h|' +
  'ա:a|բ:b|գ:g|դ:d|ե:e|զ:z|է:e|ը:y|թ:t|ժ:zh/j|ի:i|լ:l|խ:kh/x|ծ:ts/c|կ:k|հ:h|ձ:dz|ղ:gh|ճ:ch|մ:m|յ:y|ն:n|շ:sh|ո:o|չ:ch|պ:p|' +
  'ջ:j|ռ:r|ս:s|վ:v|տ:t|ր:r|ց:ts/c|ւ:u|փ:p|ք:k/q|օ:o|ֆ:f'
// Bulgarian and Ukrainian read a few letters in a way of their own.
const byLanguage: Readonly<Record<string, string>> = {
  bg: 'ъ:a/u|щ:sht|х:h|ц:ts/c|ж:j/zh',
  uk: 'г:h/g|и:y/i/y|є:ye/ie/ie|ю:yu/iu/iu|я:ya/ia/ia',
  mk: 'ж:z/zh|ч:c/ch|ш:s/sh|џ:dz|ј:j|љ:lj|њ:nj|ѓ:g|ќ:k|х:h|ц:c',
}

// Where no key or letter table has "ü": "gueltig", "udloeber"; and Latvian's long vowels.
const germanic: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const digraphs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: germanic,
  de: germanic,
  no: germanic,
  sv: germanic,
  lv: { ā: 'aa', ē: 'ee', ī: 'ii', ū: 'uu', š: 'sh', ž: 'zh', č: 'ch' },
}

/** A word without its letters that have signs on them, written with two plain ones each. */
export function withDigraphs(word: string, language: string): string {
  const letters = digraphs[language] ?? {}
  return [...word.normalize('NFC').toLowerCase()].map((letter) => letters[letter] ?? letter).join('')
}

/** How people write a Cyrillic, Greek, Georgian or Armenian phrase (small letters, no accents) with Latin letters; none for other phrases. */
export function romanise(phrase: string, language: string): string[] {
  if (!/[\u0370-\u058f\u10d0-\u10ff]/.test(phrase)) return []
  const letters = lettersOf(language)
  // Folding takes the accent off "й"; behind a vowel it was one.
  const spelled = phrase.replace(/(?<=[аеоуыэюя])и/g, 'й')
  const write = (manner: number) =>
    [...(manner === 0 ? spelled : phrase)]
      .map((letter) => letters.get(letter)?.[manner] ?? letters.get(letter)?.[0] ?? letter)
      .join('')
  return [...new Set([write(0), write(1), write(2)])]
}

const known = new Map<string, ReadonlyMap<string, readonly string[]>>()

function lettersOf(language: string): ReadonlyMap<string, readonly string[]> {
  const found = known.get(language)
  if (found !== undefined) return found
  const entries = [cyrillic, greek, caucasian, byLanguage[language] ?? ''].join('|').split('|')
  const letters = new Map(
    entries.map((entry) => {
      const [letter = '', written = ''] = entry.split(':')
      return [letter, written.split('/')]
    }),
  )
  known.set(language, letters)
  return letters
}
