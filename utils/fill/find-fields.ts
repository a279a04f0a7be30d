import { judgePage } from './judge/judge-page'
import { type PagePurpose, purposeOf } from './judge/page-purpose'
import { sketchPage } from './page/sketch-page'
import { tileGroups } from './page/tile-choices'
import { toFoundFields } from './to-found-fields'

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
  let purpose: PagePurpose | undefined
  const page = sketchPage(document, hints, (roots, headings) => {
    purpose = purposeOf(headings)
    return purpose.isTopUp ? tileGroups(roots, false) : []
  })
  return toFoundFields(page, judgePage(page.sketch, purpose))
}
