import type { FindHints } from './find-fields'

export interface PageRecognition {
  readonly isRechargePage: boolean
  readonly because: readonly string[]
}

/** Whether a page looks like one where a SIM is topped up. Cheap, writes nothing. */
export function recognisePage(_document: Document, _hints: FindHints = {}): PageRecognition {
  return { isRechargePage: false, because: [] }
}

export interface SuccessRecognition {
  readonly isSuccess: boolean
  readonly because: readonly string[]
}

/** Whether a page says that a top-up went through. Only ever an offer to the user, never a fact. */
export function recogniseSuccess(
  _document: Document,
  _expected: {
    readonly amount: { readonly minor: number; readonly decimals: number } | null
    readonly successText: string | null
  },
): SuccessRecognition {
  return { isSuccess: false, because: [] }
}
