/** Cyrillic letters and the Latin ones they are read as, so that "телефон" and "telefon" are one word. */
const cyrillic = 'абвгґдежзиіклмнопрстуфхцчшщъыьэєюя'
const latin = 'a b v g g d e zh z i i k l m n o p r s t u f h c ch sh sh  y  e e yu ya'.split(' ')

/** Letters that no accent can be taken off. */
const unmarked: Readonly<Record<string, string>> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o', æ: 'ae', ə: 'e', ð: 'd' }

/** Lower case, full-width forms made plain, accents off: "Téléphone" and "ＴＥＬＥＰＨＯＮＥ" both become "telephone". */
export function normalise(text: string): string {
  const lower = text.toLowerCase()
  if (!/[\u0080-\uffff]/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đıßłøæəðа-яґєі]/g, (letter) => {
      const at = cyrillic.indexOf(letter)
      return at < 0 ? (unmarked[letter] ?? 'ss') : (latin[at] ?? '')
    })
}
