import type { Carrier } from '@/utils/carriers/carrier'
import { walk } from './walk'

/** Names and sources may be worded; anything else that reads like a sentence belongs in the catalogs. */
const worded = /^(name|localName|network|company)$|^aliases\.|^rule\.facts\.[^.]+\.source$|\.at\.\d+$/

export function findProse(carrier: Carrier): string[] {
  return walk(carrier)
    .filter(({ path, value }) => typeof value === 'string' && !worded.test(path) && wordsOf(value) > 4)
    .map(({ path, value }) => `${path} is prose, write a code: "${value}"`)
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
