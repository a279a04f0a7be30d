import type { FieldPointer } from '@/utils/fill/recipe'

export type LessonStep = 'number' | 'amount' | 'confirm' | 'success'

/** What the user pointed at on one page. */
export interface Lesson {
  readonly number: FieldPointer | null
  readonly amount: FieldPointer | null
  readonly confirm: FieldPointer | null
  readonly successText: string | null
}

/** Everything the picker says inside a page, in the user's language. */
export interface LessonWords {
  readonly number: string
  readonly amount: string
  readonly confirm: string
  readonly success: string
  /** Labels of the two keys that a mouse can press too. */
  readonly skip: string
  readonly leave: string
  readonly keys: string
  readonly saved: string
  readonly failed: string
  readonly nothing: string
}

/** In characters. */
export const mostText = 200
export const mostSelector = 500
