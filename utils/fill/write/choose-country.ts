import type { FillOrder } from '@/utils/fill/fill-order'
import type { FieldReport } from '@/utils/fill/fill-report'
import type { FindHints, FoundField } from '@/utils/fill/find-fields'
import type { Ask } from '@/utils/fill/judges'
import { heldBy, selectedIndexOf } from '@/utils/fill/page/control-value'
import {
  attributeOf,
  boxOf,
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
  ask('shownCountry', shownOn(element), number, languageOf(element), drawnWith(element, ['class', 'src']))

/** A list or flag close to the number that shows another country than the number's; null when there is none. */
export async function foreignCountry(input: Element, order: FillOrder, ask: Ask): Promise<Element | null> {
  let box = parentOf(input)
  for (let up = 0; up < 3 && isElement(box) && !matches(box, 'form,body'); up++, box = parentOf(box)) {
    if (queryAll(box, 'input:not([type=hidden]),textarea').filter(isShown).length > 1) return null
    const beside = queryAll(
      box,
      'select,button,[role=button],[role=combobox],[aria-haspopup],[class*=flag],img',
    ).filter(
      (one) =>
        isSelect(one) ||
        (!contains(one, input) && (/\p{L}|\d/u.test(textOf(one)) ? mayOpenList(one) : isInRow(one, input))),
    )
    for (const one of beside.slice(0, 4)) if ((await countryShown(one, order, ask)) === 'other') return one
  }
  return null
}

const shownOn = (element: Element): string[] => {
  const chosen = queryAll(element, 'option')[selectedIndexOf(element)]
  return chosen === undefined
    ? [textOf(element), heldBy(element), ...drawnWith(element, ['aria-label', 'title', 'alt'])]
    : [textOf(chosen)]
}

/** A list that is closed is drawn with few parts. */
const mostParts = 8

const drawnWith = (element: Element, names: readonly string[]): string[] =>
  [element, ...queryAll(element, '*')]
    .filter(isShown)
    .slice(0, mostParts)
    .flatMap((part) => names.map((name) => attributeOf(part, name)))

/** A flag without a word means the number only right beside it: elsewhere it stands for a language. */
function isInRow(flag: Element, input: Element): boolean {
  const row = boxOf(input)
  const { top, height } = boxOf(flag)
  return Math.abs(top + height / 2 - row.top - row.height / 2) < row.height / 2
}

const languageOf = (element: Element): string => {
  const spoken = closest(element, '[lang]')
  return spoken === null ? '' : attributeOf(spoken, 'lang')
}
