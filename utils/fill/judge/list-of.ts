import { hasPrice } from '@/utils/fill/page/price-sign'
import type { FieldSketch } from '@/utils/fill/page/sketch-page'

/** What a select lists, by a look at its first options. */
export function listOf({ options }: Pick<FieldSketch, 'options'>): 'dial-codes' | 'prefixes' | 'sums' | null {
  const isMost = (some: readonly unknown[], least: number): boolean => some.length > 0 && some.length >= least
  const dials = options.filter((option) => /\+\s?\d{1,4}\b/.test(option))
  if (isMost(dials, (options.length - 2) / 2)) return 'dial-codes'
  const texts = options.map((option) => option.split('\n')[0] ?? '')
  const prefixes = texts.filter((text) => /^\(?(0\d{1,4}|\d{3,4})\)?$/.test(text))
  if (isMost(prefixes, Math.max(2, texts.length - 1))) return 'prefixes'
  return isMost(texts.filter(hasPrice), Math.max(2, texts.length - 2)) ? 'sums' : null
}
