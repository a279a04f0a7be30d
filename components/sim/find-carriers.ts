import type { CarrierEntry } from '@/utils/carriers/carrier-index'

const most = 40

/** Carriers that hold every word of the query in name, network, country (in the reader's language) or code. */
export function findCarriers(
  carriers: readonly CarrierEntry[],
  query: string,
  countryName: (code: string) => string,
): CarrierEntry[] {
  const words = wordsOf(query)
  const telling = words.filter((word) => !usual.includes(word))
  const texts = carriers.map((carrier) => ({ carrier, text: textOf(carrier, countryName) }))
  const holding = (wanted: readonly string[]) =>
    texts.filter(({ text }) => wanted.every((word) => text.includes(word))).map(({ carrier }) => carrier)
  const exact = holding(words)
  const found = exact.length > 0 || telling.length === 0 ? exact : holding(telling)
  return found.sort((a, b) => rank(a, words) - rank(b, words) || a.name.length - b.name.length).slice(0, most)
}

/** What people add to any carrier's name, whether it calls itself so or not. */
const usual = ['prepaid', 'prepay', 'payg', 'sim', 'esim', 'card', 'plan', 'line', 'personal']

/** Words of the query without the brackets and dashes of names copied from elsewhere. */
function wordsOf(query: string): string[] {
  return fold(query)
    .split(/[\s()（）"“”'‘’/／,，、;:：[\]–—]+/)
    .filter((word) => word !== '' && word !== '-')
}

function textOf(carrier: CarrierEntry, countryName: (code: string) => string): string {
  const { name, network, id, country } = carrier
  return fold([name, network, id, country, countryName(country), namesOf(carrier)].join(' '))
}

function namesOf(carrier: CarrierEntry): string {
  return [carrier.localName, ...(carrier.aliases ?? [])].filter(Boolean).join(' ')
}

/** Names that begin with what was typed come first, what is no longer sold comes last. */
function rank({ name, status }: CarrierEntry, words: readonly string[]): number {
  const isMiss = !words.some((word) => fold(name).startsWith(word))
  return Number(isMiss) + (status === 'discontinued' || status === 'no-topup' ? 2 : 0)
}

/** Without case, accents and full-width forms. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
