import { unmixLetters } from './unmix-letters'

/** A text made comparable: small letters without accents, western digits, single blanks. */
export interface FoldedText {
  text: string
  /** for every folded unit, the index of the unit of the original it came from */
  at: readonly number[]
  original: string
}

const digitZeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040,
  0x17e0,
]

// Arabic vowel signs, Hebrew points, direction marks and joiners carry no meaning here.
const dropped =
  /\p{Cf}|\p{Script=Inherited}|(?=\p{Mn})[\p{Script=Hebrew}\p{Script=Arabic}]|\u0640|\u093c|\u09bc/u

const singles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ی',
    ي: 'ی',
    ئ: 'ی',
    ے: 'ی',
    ك: 'ک',
    ة: 'ه',
    ھ: 'ه',
    ہ: 'ه',
    ۃ: 'ه',
    ؤ: 'و',
    '،': ',',
    '؛': ';',
    '۔': '.',
    '।': '.',
    '٫': '.',
    '٬': ',',
    '؟': '?',
    '、': ',',
    '‚': ',',
    đ: 'd',
    ð: 'd',
    ø: 'o',
    ł: 'l',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ς: 'σ',
    ŧ: 't',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '−': '-',
    '’': "'",
    '‘': "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '〜': '~',
    '～': '~',
    '・': ' ',
    '\u3000': ' ',
    '\r': '\n',
    '\u2028': '\n',
    '\u2029': '\n',
  }),
)

const known = new Map<string, string>()

export function foldText(original: string): FoldedText {
  const at: number[] = []
  const units: string[] = []
  for (let index = 0; index < original.length; index++) {
    const unit = original.charAt(index)
    let folded = known.get(unit)
    if (folded === undefined) {
      folded = foldUnit(unit)
      known.set(unit, folded)
    }
    const last = units[units.length - 1]
    if (folded === ' ' && (last === ' ' || last === '\n')) continue
    if (folded === '\n' && last === '\n') continue
    if (folded === '\n' && last === ' ') {
      units[units.length - 1] = '\n'
      continue
    }
    for (const part of folded) {
      units.push(part)
      at.push(index)
    }
  }
  return { text: unmixLetters(units.join('')), at, original }
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(String.fromCharCode(code - 0xfee0))
  if (dropped.test(unit)) return ''
  const zero = digitZeros.find((first) => code >= first && code < first + 10)
  if (zero !== undefined) return String(code - zero)
  const lower = unit.toLowerCase()
  const single = singles.get(lower)
  if (single !== undefined) return single
  if (/\s/.test(unit)) return unit === '\n' ? '\n' : ' '
  // Only alphabets with accents are taken apart: Hangul and kana would fall into pieces.
  const isAccented = code < 0x530 || (code >= 0x900 && code < 0xa00) || (code >= 0x1e00 && code < 0x2000)
  if (!isAccented) return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : lower.charAt(0)
  const parted = lower.normalize('NFD').charAt(0)
  return singles.get(parted) ?? parted
}
