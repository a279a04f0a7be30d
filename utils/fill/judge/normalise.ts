/** Cyrillic letters and the Latin ones they are read as, so that "телефон" and "telefon" are one word. */
const cyrillic = 'абвгґдежзиіклмнопрстуфхцчшщъыьэєюя'
const latin = 'a b v g g d e zh z i i k l m n o p r s t u f h c ch sh sh  y  e e yu ya'.split(' ')

/** Lower case, full-width forms made plain, accents off: "Téléphone" and "ＴＥＬＥＰＨＯＮＥ" both become "telephone". */
export function normalise(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đıßа-яґєі]/g, (letter) => {
      const at = cyrillic.indexOf(letter)
      return at < 0 ? ({ đ: 'd', ı: 'i' }[letter] ?? 'ss') : (latin[at] ?? '')
    })
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
