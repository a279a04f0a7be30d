import type { OrderedAmount } from '@/utils/fill/fill-order'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import { readMoney } from '@/utils/fill/format/read-money'
import type { PageJudgement } from '@/utils/fill/judge/judge-page'
import { normalise } from '@/utils/fill/judge/normalise'
import { isShown, queryAll, textContentOf } from '@/utils/fill/page/read-dom'
import { type PageSketch, sketchPage } from '@/utils/fill/page/sketch-page'
import { toFoundFields } from '@/utils/fill/to-found-fields'
import { failureWords } from './failure-words'
import { successWords } from './success-words'

/** Judges a page's sketch where the words of all languages are; null where nobody could be asked. */
export type Judge = (sketch: PageSketch) => Promise<PageJudgement | null>

/**
 * Whether a page looks like one where a SIM is topped up; null when it could not be judged. Writes nothing, and asks for
 * no judgement of a page without fields.
 */
export async function recognisePage(
  judge: Judge,
  document: Document,
  hints: FindHints = {},
): Promise<boolean | null> {
  const page = sketchPage(document, hints)
  if (page.elements.length === 0) return false
  const judgement = await judge(page.sketch)
  if (judgement === null) return null
  const isNumber = ({ kind, element }: FoundField): boolean =>
    (kind === 'number' || kind === 'area-code') && isShown(element)
  return judgement.isTopUp && toFoundFields(page, judgement).some(isNumber)
}

export interface SuccessRecognition {
  readonly isSuccess: boolean
  readonly because: readonly string[]
}

const spoken =
  'h1,h2,h3,h4,p,strong,title,td,li,[role=status],[role=alert],[class*="success" i],[class*="title" i],[class*="message" i]'

/** Whether a page says that a top-up went through. Only ever an offer to the user, never a fact. */
export function recogniseSuccess(
  document: Document,
  expected: { readonly amount: Omit<OrderedAmount, 'currency'> | null; readonly successText: string | null },
): SuccessRecognition {
  const texts = queryAll(document, spoken)
    .slice(0, 300)
    .map((element) => normalise((textContentOf(element) ?? '').slice(0, 300)))
  const taught = expected.successText === null ? '' : normalise(expected.successText.trim())
  if (taught !== '') {
    const isThere = texts.some((text) => text.includes(taught))
    return { isSuccess: isThere, because: isThere ? ['taught-text'] : [] }
  }
  const stems = normalise(successWords).split('|')
  // "Not successful" is made of the same words.
  const failures = normalise(failureWords).split('|')
  const hasFailed = texts.some((text) => text.length < 200 && failures.some((stem) => text.includes(stem)))
  const hasWord =
    !hasFailed && texts.some((text) => text.length < 200 && stems.some((stem) => text.includes(stem)))
  const hasAmount = expected.amount === null || texts.some((text) => namesAmount(text, expected.amount))
  const because = [
    ...(hasWord ? ['success-word'] : []),
    ...(hasAmount && expected.amount !== null ? ['amount'] : []),
  ]
  return { isSuccess: hasWord && hasAmount, because }
}

function namesAmount(text: string, amount: Omit<OrderedAmount, 'currency'> | null): boolean {
  if (amount === null) return false
  const wanted = amount.minor / 10 ** amount.decimals
  return readMoney(text).some(({ value }) => Math.abs(value - wanted) < 1e-9)
}
