import type { FindHints } from '@/utils/fill/find-fields'
import { type FieldPointer, followPointer, type Recipe } from '@/utils/fill/recipe'
import { drawLesson } from './draw-lesson'
import type { LessonWords } from './lesson'

/** For each taught field whether it is on the page; null where none was taught. */
export interface RecipeTrial {
  readonly number: boolean | null
  readonly amount: boolean | null
  readonly confirm: boolean | null
}

/** Frames what a recipe points at for a moment and says what it found. Writes nothing. */
export function showRecipe(
  document: Document,
  recipe: Recipe,
  words: LessonWords,
  hints: FindHints,
): RecipeTrial {
  const follow = (pointer: FieldPointer | null): Element | null =>
    pointer === null ? null : followPointer(document, pointer, hints)
  const found = [recipe.number, recipe.amount, recipe.confirm].map(follow)
  for (const element of found) {
    if (element === null) continue
    const drawing = drawLesson(document, words)
    drawing.frame(element)
    setTimeout(() => drawing.remove(), 4_000)
  }
  const isThere = (pointer: FieldPointer | null, at: number): boolean | null =>
    pointer === null ? null : (found[at] ?? null) !== null
  return {
    number: isThere(recipe.number, 0),
    amount: isThere(recipe.amount, 1),
    confirm: isThere(recipe.confirm, 2),
  }
}
