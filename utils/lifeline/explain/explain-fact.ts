import type { Fact } from '@/utils/sim/fact'
import { type TextLine, text } from './text-line'

/** Where a number comes from, when it was checked, and how sure it is. */
export function explainFact({ source, checkedOn, confidence }: Fact): TextLine {
  return text(confidenceKeys[confidence], { source, checked: checkedOn })
}

const confidenceKeys = { high: 'sourceHigh', medium: 'sourceMedium', low: 'sourceLow' } as const
