/**
 * Where a taught field is. `through` leads from the top document into frames and shadow roots (one selector each);
 * `selectors` are tried in order inside the last of them; `label` is the field's visible text when it was taught.
 */
export interface FieldPointer {
  readonly through: readonly string[]
  readonly selectors: readonly string[]
  readonly label: string
}

/** What the user taught about one site. Data only. */
export interface Recipe {
  readonly version: 1
  /** Exact host, with the port when it is not the usual one. */
  readonly host: string
  readonly number: FieldPointer | null
  readonly amount: FieldPointer | null
  readonly confirm: FieldPointer | null
  readonly successText: string | null
  /** ISO instant, or null when it has not filled a page yet. */
  readonly lastWorkedAt: string | null
}

/** Describes an element so that it can be found again on a later visit. */
export function pointTo(element: Element): FieldPointer {
  return { through: [], selectors: [element.localName], label: '' }
}

/** The element a pointer leads to, or null when it leads nowhere or to more than one. */
export function followPointer(document: Document, pointer: FieldPointer): Element | null {
  const selector = pointer.selectors[0]
  return selector === undefined ? null : document.querySelector(selector)
}
