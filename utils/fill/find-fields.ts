import { assignKinds } from './assign-kinds'
import { collectRoots } from './collect-roots'
import { labelsUnder, readFieldText } from './field-text'
import { attributeOf, matches, queryAll, tagOf, textContentOf } from './read-dom'
import { readWords } from './read-words'
import { tileGroups } from './tile-choices'
import { weighField } from './weigh-field'

export type FieldKind =
  | 'number'
  | 'country-code'
  | 'area-code'
  | 'local-number'
  | 'extension'
  | 'confirm-number'
  | 'amount'
  | 'voucher'

export interface FoundField {
  /** An input or select; for a chooser made of tiles, the element that holds them. */
  readonly element: Element
  readonly kind: FieldKind
  /** Higher is surer; only compare within one page. */
  readonly score: number
  /** Feature codes, strongest first, e.g. `type=tel`, `label:number`. */
  readonly because: readonly string[]
}

export interface FindHints {
  /** Opens a closed shadow root where the browser lets extensions do so. */
  readonly openShadowRoot?: (host: Element) => ShadowRoot | null
}

/** Finds the fields of a recharge page in a document, its open shadow roots and its same-origin frames. Writes nothing. */
export function findFields(document: Document, hints: FindHints = {}): FoundField[] {
  return scanPage(document, hints).fields
}

export interface PageScan {
  readonly fields: FoundField[]
  /** The page speaks of topping up. */
  readonly isTopUp: boolean
}

export function scanPage(document: Document, hints: FindHints): PageScan {
  const roots = collectRoots(document, hints)
  const isTopUp = roots.some(isTopUpPage)
  const fields = roots.flatMap((root) => {
    const labels = labelsUnder(root)
    const weighed = queryAll(root, 'input,select')
      .filter((element) => tagOf(element) === 'select' || !matches(element, unfit))
      .map((element) => weighField(element, readFieldText(element, labels), isTopUp))
    const groups = isTopUp ? tileGroups(root) : []
    return [
      ...assignKinds(weighed, isTopUp),
      ...groups.map((element) => ({ element, kind: 'amount', score: 1, because: ['tiles'] }) as const),
    ]
  })
  return { fields, isTopUp }
}

const unfit =
  'hidden submit button image reset checkbox radio file password color range date month week time datetime-local email url'
    .split(' ')
    .map((type) => `[type="${type}" i]`)
    .join()

function isTopUpPage(root: Node): boolean {
  return queryAll(root, 'title,h1,h2,h3,legend,button,label,a[role=button],input[type=submit]')
    .slice(0, 60)
    .map((element) => `${textContentOf(element) ?? ''} ${attributeOf(element, 'value')}`.slice(0, 100))
    .some((text) => readWords(text).some((hit) => hit.concepts.includes('topUp')))
}
