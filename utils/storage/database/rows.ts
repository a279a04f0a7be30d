import type { Recipe } from '@/utils/fill/recipe'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

/**
 * What the tables hold: the record as everyone knows it, and beside it what is derived for the indexes. `null` keeps a
 * row out of an index. `seq` numbers the writes of this database; stamps inside a record survive export and merge.
 */
export interface SimRow extends DerivedSimColumns {
  id: string
  seq: number
  sim: Sim
}

/** All null for a SIM that is archived, deleted, or has no date. */
export interface DerivedSimColumns {
  /** Last day of the deadline, `YYYY-MM-DD` in the SIM's zone. */
  deadlineOn: string | null
  /** The instant at which that day is over. */
  deadlineAt: number | null
  /** The instant since which the number is lost. */
  lostAt: number | null
  /** Zone of the SIM's midnights; set for every SIM in use. */
  zone: string | null
  /** The instant from which these columns no longer hold: the deadline is over, or an event of a later day counts. */
  staleAt: number | null
}

export interface EventRow {
  id: string
  simId: string
  seq: number
  /** The SIM whose newest unsettled top-up this is: unique, so two cannot be open. */
  openAttemptOf: string | null
  event: SimEvent
}

/** Proof of one event: a picture, a file or a text. */
export interface Receipt {
  id: string
  simId: string
  eventId: string
  name: string
  /** Media type, checked by content before it is kept. */
  type: string
  size: number
  createdAt: number
  updatedAt: number
  deletedAt: number | null
}

export interface ReceiptRow {
  id: string
  simId: string
  eventId: string
  seq: number
  receipt: Receipt
  /** Emptied some time after the receipt was deleted. */
  bytes: Blob | null
}

export interface SavedRecipe {
  id: string
  recipe: Recipe
  createdAt: number
  updatedAt: number
  deletedAt: number | null
}

export interface RecipeRow {
  id: string
  /** Null once deleted. */
  host: string | null
  seq: number
  saved: SavedRecipe
}

/** The host a recipe is found by; a deleted one is not found. */
export function hostOf({ recipe, deletedAt }: SavedRecipe): string | null {
  return deletedAt === null ? recipe.host : null
}

/** The user's yes to filling this SIM's number on this host. Never part of a backup: a file must not grant trust. */
export interface AllowedHostRow {
  host: string
  simId: string
  allowedAt: number
}

/** One reminder that was shown: a key is never shown twice. */
export interface LedgerRow {
  simId: string
  deadlineOn: string
  /** Days before the deadline. */
  lead: number
  shownAt: number
}

/** What the user said to the reminders of one deadline. A deadline that moves is reminded of anew. */
export interface ReminderAnswerRow {
  simId: string
  deadlineOn: string
  /** "Done": nothing more about this deadline. */
  acknowledgedAt: number | null
  /** "Later": nothing before this instant. */
  snoozedUntil: number | null
}

/** What one step changed, with what stood there before: the source of undo. */
export interface ChangeRow {
  id: string
  seq: number
  at: number
  rows: readonly ChangedRow[]
}

export type ChangedRow =
  | { table: 'sims'; id: string; stamp: number; before: SimRow | null }
  | { table: 'events'; id: string; simId: string; stamp: number; before: EventRow | null }
  | { table: 'receipts'; id: string; stamp: number; before: ReceiptRow | null }
  | { table: 'recipes'; id: string; stamp: number; before: RecipeRow | null }

/** The records as they were before an import, kept to go back to. Receipts' bytes are never removed by an import. */
export interface SafetyCopyRow {
  id: string
  at: number
  records: Records
}

/** All records, deletion marks included: what a backup, a shadow copy and a safety copy hold. */
export interface Records {
  sims: readonly Sim[]
  events: readonly SimEvent[]
  recipes: readonly SavedRecipe[]
  receipts: readonly Receipt[]
}

/** `seq` counts writes; `stamp` is the newest edit stamp given or seen, so that stamps rise even if the clock goes back. */
export interface MetaRow {
  key: 'state'
  schemaVersion: number
  /** Random, made with the first write: tells this database from one that was lost before it. */
  databaseId: string
  seq: number
  stamp: number
  /** The latest instant at which columns were derived; a clock that shows less has gone back. */
  derivedAt: number
}
