import type { CarrierEntry } from '@/utils/carriers/carrier-index'

const most = 40

/** Carriers that hold every word of the query in name, network, country (in the reader's language) or code. */
export function findCarriers(
  carriers: readonly CarrierEntry[],
  query: string,
  countryName: (code: string) => string,
): CarrierEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const found = carriers.filter((carrier) => {
    const text = fold(
      [
        carrier.name,
        carrier.network,
        carrier.id,
        carrier.country,
        countryName(carrier.country),
        namesOf(carrier),
      ].join(' '),
    )
    return words.every((word) => text.includes(word))
  })
  return found.sort((a, b) => rank(a, words) - rank(b, words) || a.name.length - b.name.length).slice(0, most)
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
