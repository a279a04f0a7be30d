import type { FindHints } from '@/utils/fill/find-fields'
import { collectRoots } from './collect-roots'
import { type FieldText, labelsUnder, readFieldText } from './field-text'
import { isOtherInput } from './never-filled'
import { attributeOf, closest, hasAttribute, queryAll, tagOf, textContentOf, textOf } from './read-dom'
import { lists } from './tile-choices'

/** One field as plain data: all that is needed to judge it, away from the page. */
export interface FieldSketch extends FieldText {
  readonly tag: string
  readonly type: string
  readonly autocomplete: string
  readonly inputMode: string
  readonly mask: string
  readonly pattern: string
  /** 0 when there is none. */
  readonly maxLength: number
  readonly size: number
  readonly hasBounds: boolean
  /** Which form and which document or shadow root of the page it stands in. */
  readonly form: number
  readonly root: number
  /** The first options of a select: what each shows and, on a line of its own, what it stands for. */
  readonly options: readonly string[]
}

/** A page as plain data. Holds no value that anybody typed. */
export interface PageSketch {
  readonly headings: readonly string[]
  readonly fields: readonly FieldSketch[]
  /** The texts of each group of tiles or radios that name sums. */
  readonly groups: readonly (readonly string[])[]
}

export interface SketchedPage {
  readonly sketch: PageSketch
  readonly elements: readonly Element[]
  readonly groups: readonly Element[]
}

/** Finds groups of tiles under the roots of a page that has these headings: a dear search, so it is asked for. */
export type FindTiles = (
  roots: readonly Node[],
  headings: readonly string[],
) => Iterable<readonly [Element, readonly string[]]>

/** Reads what a page says about its fields, in the document, its shadow roots and its same-origin frames. */
export function sketchPage(document: Document, hints: FindHints, findTiles?: FindTiles): SketchedPage {
  const headings: string[] = []
  const fields: FieldSketch[] = []
  const elements: Element[] = []
  const forms: (Element | null)[] = []
  const roots = collectRoots(document, hints)
  roots.forEach((root, at) => {
    const labels = labelsUnder(root)
    for (const element of queryAll(root, `input,select,${lists}`)) {
      const isInput = tagOf(element) === 'input'
      if (isOtherInput(element)) continue
      // A wrapper that is called a combobox speaks through the input inside it.
      if (!isInput && tagOf(element) !== 'select' && queryAll(element, 'input:not([type=hidden])').length > 0)
        continue
      const form = closest(element, 'form')
      if (!forms.includes(form)) forms.push(form)
      elements.push(element)
      fields.push(sketchField(element, readFieldText(element, labels), forms.indexOf(form), at))
    }
    headings.push(...headingsOf(root))
  })
  const groups = [...(findTiles?.(roots, headings) ?? [])]
  const texts = groups.map(([, each]) => each)
  return { sketch: { headings, fields, groups: texts }, elements, groups: groups.map(([group]) => group) }
}

function sketchField(element: Element, text: FieldText, form: number, root: number): FieldSketch {
  const read = (name: string): string => attributeOf(element, name).slice(0, 100)
  return {
    ...text,
    tag: tagOf(element),
    type: read('type').toLowerCase(),
    autocomplete: read('autocomplete').toLowerCase(),
    inputMode: read('inputmode').toLowerCase(),
    mask: read('data-mask'),
    pattern: read('pattern'),
    maxLength: countIn(read('maxlength')),
    size: countIn(read('size')),
    hasBounds: hasAttribute(element, 'min') || hasAttribute(element, 'step'),
    form,
    root,
    options: optionsOf(element),
  }
}

export const countIn = (text: string): number => Math.max(Number.parseInt(text, 10) || 0, 0)

/** A look at the first options tells what a list is of. */
const optionsOf = (select: Element): string[] =>
  queryAll(select, 'option')
    .slice(0, 40)
    .map((option) => `${textOf(option)}\n${attributeOf(option, 'value')}`.slice(0, 100))

function headingsOf(root: Node): string[] {
  return queryAll(root, 'title,h1,h2,h3,h4,h5,legend,button,label,a[role=button],input[type=submit]')
    .slice(0, 60)
    .map((element) => `${textContentOf(element) ?? ''} ${attributeOf(element, 'value')}`.slice(0, 100))
}
