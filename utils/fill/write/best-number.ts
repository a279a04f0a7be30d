import type { FoundField } from '@/utils/fill/find-fields'
import type { Grouped } from '@/utils/fill/judge/group-numbers'
import type { Ask } from '@/utils/fill/judges'
import { attributeOf } from '@/utils/fill/page/read-dom'
import { whyUnusable } from './check-usable'

/** The fields of a page that together take one number. */
export type NumberGroup = Grouped<FoundField>

export interface BestNumber {
  readonly best: NumberGroup | null
  readonly isTie: boolean
}

/** Which of the numbers found on a page is the one to be topped up, of those that a person could use now. */
export async function bestNumber(found: readonly FoundField[], ask: Ask): Promise<BestNumber> {
  const candidates = found.map(({ element, ...rest }) => ({
    ...rest,
    name: attributeOf(element, 'name') || attributeOf(element, 'id'),
    isUsable: /^(number|area|local)/.test(rest.kind) && whyUnusable(element) === null,
  }))
  const { best, isTie } = await ask('rankNumbers', candidates)
  const fieldAt = (at: number | null): FoundField | null => found[at ?? -1] ?? null
  return {
    isTie,
    best: best && {
      countryCode: fieldAt(best.countryCode),
      parts: best.parts.flatMap((at) => fieldAt(at) ?? []),
      confirm: fieldAt(best.confirm),
    },
  }
}
