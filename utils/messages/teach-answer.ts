import type { AddressRefusal } from '@/utils/fill/check-address'
import type { RecipeTrial } from '@/utils/teach/show-recipe'

/** Whether the picker stands in the page, or why not. */
export type TeachAnswer = { isOpen: true } | { isOpen: false; reason: TeachRefusal }

export type TeachRefusal =
  | Exclude<AddressRefusal, 'host-not-allowed'>
  /** As for a fill: the browser lets no extension in, or the tab went elsewhere. */
  | 'page-closed-to-us'
  | 'page-left'

/** What of a recipe is on the page; `none` when the host has no recipe. */
export type TrialAnswer =
  | { outcome: 'tried'; trial: RecipeTrial }
  | { outcome: 'none' }
  | { outcome: 'refused'; reason: TeachRefusal }
