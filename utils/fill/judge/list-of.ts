import { hasCurrency } from '@/utils/fill/page/look-of-sample'
import { hasPrice } from '@/utils/fill/page/price-sign'
import type { FieldSketch } from '@/utils/fill/page/sketch-page'

type List = 'dial-codes' | 'prefixes' | 'short-prefixes' | 'sums' | null

/** What a select lists, by a look at its first options. */
export function listOf({ options }: Pick<FieldSketch, 'options'>): List {
  const dials = options.filter((option) => /\+\s?\d{1,4}\b/.test(option)).length
  if (dials > 0 && dials >= options.length / 2 - 1) return 'dial-codes'
  const texts = options.map((option) => option.split('\n')[0] ?? '')
  const areMost = (fits: (text: string) => boolean, others = 1): boolean =>
    texts.filter(fits).length >= Math.max(2, texts.length - others)
  if (areMost((text) => /^\(?(0\d{1,4}|\d{3,4})\)?$/.test(text))) return 'prefixes'
  if (areMost((text) => /^\(?\d\d\)?$/.test(text))) return 'short-prefixes'
  return areMost((text) => hasPrice(text) || (/\d/.test(text) && hasCurrency(text)), 2) ? 'sums' : null
}
