import type { Recipe } from '@/utils/fill/recipe'
import type { LessonStep, LessonWords } from '@/utils/teach/lesson'
import type { RecipeTrial } from '@/utils/teach/show-recipe'

/** What the background asks of the injected picker: to teach, or to show where a recipe points. */
export type TeachOrder =
  | { readonly steps: readonly LessonStep[]; readonly words: LessonWords }
  | { readonly recipe: Recipe; readonly words: LessonWords }

export type TeachDoor = (order: TeachOrder) => RecipeTrial | null

export const teachDoorKey = 'sim-keeper.teach'
