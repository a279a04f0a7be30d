/** Lower case, full-width forms made plain, accents off: "Téléphone" and "ＴＥＬＥＰＨＯＮＥ" both become "telephone". */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
}
