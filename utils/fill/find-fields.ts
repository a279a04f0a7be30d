import { collectRoots } from './collect-roots'
import { labelsUnder, readFieldText } from './field-text'
import { attributeOf, matches, queryAll, tagOf, textContentOf } from './read-dom'
import { readWords } from './read-words'
import { type WeighedField, weighField } from './weigh-field'

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

const threshold = { number: 2, amount: 2.4 }

/** Finds the fields of a recharge page in a document, its open shadow roots and its same-origin frames. Writes nothing. */
export function findFields(document: Document, hints: FindHints = {}): FoundField[] {
  const roots = collectRoots(document, hints)
  const isTopUp = roots.some(isTopUpPage)
  const found: FoundField[] = []
  for (const root of roots) {
    const labels = labelsUnder(root)
    const fields = queryAll(root, 'input,select')
      .filter(isCandidate)
      .map((element) => weighField(element, readFieldText(element, labels), isTopUp))
    for (const field of fields) {
      const kind = kindOf(field)
      if (kind !== null)
        found.push({
          element: field.element,
          kind,
          score: kind === 'amount' ? field.amount : field.number,
          because: field.because,
        })
    }
  }
  return found
}

function kindOf(field: WeighedField): FieldKind | null {
  const tag = tagOf(field.element)
  if (tag === 'input' && field.number >= threshold.number && field.number >= field.amount) return 'number'
  if (field.amount >= threshold.amount) return 'amount'
  return null
}

const unfit = [
  'hidden',
  'submit',
  'button',
  'image',
  'reset',
  'checkbox',
  'radio',
  'file',
  'password',
  'color',
  'range',
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
  'email',
  'url',
]
const unfitSelector = unfit.map((type) => `[type="${type}" i]`).join()

function isCandidate(element: Element): boolean {
  return tagOf(element) === 'select' || !matches(element, unfitSelector)
}

function isTopUpPage(root: Node): boolean {
  return queryAll(root, 'title,h1,h2,h3,legend,button,label,a[role=button],input[type=submit]')
    .slice(0, 60)
    .some((element) =>
      readWords(`${textContentOf(element) ?? ''} ${attributeOf(element, 'value')}`.slice(0, 100)).some(
        (hit) => hit.concepts.includes('topUp'),
      ),
    )
}
