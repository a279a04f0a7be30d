import { ancestorsOf } from '@/utils/fill/page/ancestors-of'
import { styleOf } from '@/utils/fill/page/read-dom'

/** Below this a person cannot be said to see the field. */
const leastOpacity = 0.6

/** Whether opacity, filters, masks and its own colour leave an element to be seen. */
export function isPainted(element: Element): boolean {
  let opacity = 1
  for (const ancestor of ancestorsOf(element)) {
    const style = styleOf(ancestor)
    opacity *= Number(style.opacity) * opacityOfFilter(style.filter)
    if (opacity < leastOpacity || hidesByFilter(style.filter) || style.maskImage !== 'none') return false
  }
  const own = styleOf(element)
  return Number.parseFloat(own.fontSize) >= 5 && alphaOf(own.color) > 0.2
}

function opacityOfFilter(filter: string): number {
  return shareIn(filter.match(/opacity\(([\d.]+)(%?)\)/))
}

const shareIn = (given: RegExpMatchArray | null): number =>
  given === null ? 1 : Number(given[1]) / (given[2] === '%' ? 100 : 1)

function hidesByFilter(filter: string): boolean {
  if (filter === 'none') return false
  const blur = filter.match(/blur\(([\d.]+)px\)/)
  const dim = filter.match(/(?:brightness|contrast)\(([\d.]+)\)/)
  return (
    (blur !== null && Number(blur[1]) > 2) || (dim !== null && (Number(dim[1]) < 0.3 || Number(dim[1]) > 4))
  )
}

/** 0 for a colour that is not there, 1 for a full one. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0
  return shareIn(/^rgba|\//.test(color) ? color.match(/(?:,|\/)\s*([\d.]+)(%?)\s*\)$/) : null)
}
