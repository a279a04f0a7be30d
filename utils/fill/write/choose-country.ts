import type { FillOrder } from '@/utils/fill/fill-order'
import type { FieldReport } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import type { Ask } from '@/utils/fill/judges'
import { heldBy, selectedIndexOf } from '@/utils/fill/page/control-value'
import {
  attributeOf,
  closest,
  contains,
  isElement,
  isShown,
  matches,
  parentOf,
  queryAll,
  textOf,
} from '@/utils/fill/page/read-dom'
import { mayOpenList } from '@/utils/fill/page/tile-choices'
import { chooseFromList } from './choose-from-list'
import { chooseOption } from './choose-option'
import { isSelect } from './write-part'

/** Chooses the number's country in a list, whether it is a select or one that opens on a press. */
export function chooseCountry(
  field: FoundField,
  order: FillOrder,
  ask: Ask,
  hints: FindHints,
): Promise<FieldReport> {
  const { element } = field
  const choose = isSelect(element) ? chooseOption : chooseFromList
  return choose(field, hints, {
    pick: async (texts, values = []) => {
      const at = await ask('countryAmong', texts, values, order.number, languageOf(element))
      return at < 0 ? 'country-not-offered' : at
    },
    isRight: async () => (await countryShown(element, order, ask)) === 'same',
  })
}

export const countryShown = (element: Element, { number }: FillOrder, ask: Ask) =>
  ask('shownCountry', shownOn(element), number, languageOf(element))

/** A list close to the number that shows another country than the number's; null when there is none. */
export async function foreignCountry(input: Element, order: FillOrder, ask: Ask): Promise<Element | null> {
  let box = parentOf(input)
  for (let up = 0; up < 3 && isElement(box) && !matches(box, 'form,body'); up++, box = parentOf(box)) {
    if (queryAll(box, 'input:not([type=hidden]),textarea').filter(isShown).length > 1) return null
    const beside = queryAll(box, 'select,button,[role=button],[role=combobox],[aria-haspopup]').filter(
      (one) => isSelect(one) || (mayOpenList(one) && !contains(one, input)),
    )
    for (const one of beside.slice(0, 3)) if ((await countryShown(one, order, ask)) === 'other') return one
  }
  return null
}

const shownOn = (element: Element): string[] => {
  const chosen = queryAll(element, 'option')[selectedIndexOf(element)]
  return chosen === undefined
    ? [textOf(element), heldBy(element), attributeOf(element, 'aria-label'), attributeOf(element, 'title')]
    : [textOf(chosen)]
}

const languageOf = (element: Element): string => {
  const spoken = closest(element, '[lang]')
  return spoken === null ? '' : attributeOf(spoken, 'lang')
}
