import type { Money } from '@/utils/sim/money'
import type { Period } from '@/utils/sim/period'

/** One sentence as data: a key of the catalogs with what goes into it. Plain JSON. */
export interface TextLine {
  key: string
  params: Readonly<Record<string, TextParam>>
}

/** `count` chooses the plural form; the rest is written out by `renderText` in the reader's language. */
export type TextParam =
  | string
  | number
  | { day: string }
  | { money: Money }
  | { zone: string }
  | { period: Period; times: number }
  | { line: TextLine }
  | { list: readonly TextLine[]; joint: 'or' | 'plus' }

export function text(key: string, params: TextLine['params'] = {}): TextLine {
  return { key, params }
}
