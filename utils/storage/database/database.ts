import Dexie, { type EntityTable, type Table } from 'dexie'
import type {
  AllowedHostRow,
  ChangeRow,
  EventRow,
  LedgerRow,
  MetaRow,
  ReceiptRow,
  RecipeRow,
  ReminderAnswerRow,
  SafetyCopyRow,
  SimRow,
} from './rows'

/** Meaning of the rows. Raised with every change an older build would not understand, index or not. */
export const schemaVersion = 1

/** The one database of the extension. Nothing outside this folder touches its tables. */
class RecordsDatabase extends Dexie {
  declare sims: EntityTable<SimRow, 'id'>
  declare events: EntityTable<EventRow, 'id'>
  declare receipts: EntityTable<ReceiptRow, 'id'>
  declare recipes: EntityTable<RecipeRow, 'id'>
  declare allowedHosts: Table<AllowedHostRow, [string, string]>
  declare reminderLedger: Table<LedgerRow, [string, string, number]>
  declare reminderAnswers: Table<ReminderAnswerRow, [string, string]>
  declare changes: EntityTable<ChangeRow, 'id'>
  declare safetyCopies: EntityTable<SafetyCopyRow, 'id'>
  declare meta: EntityTable<MetaRow, 'key'>

  constructor() {
    // Chrome commits `relaxed` unless asked: a write could be acknowledged and lost with the power.
    super('sim-keeper', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      sims: 'id, seq, deadlineOn, deadlineAt, staleAt, lostAt, zone',
      events: 'id, seq, simId, &openAttemptOf',
      receipts: 'id, seq, simId, eventId',
      recipes: 'id, seq, host',
      allowedHosts: '[host+simId], simId',
      reminderLedger: '[simId+deadlineOn+lead]',
      reminderAnswers: '[simId+deadlineOn]',
      changes: 'id, at',
      safetyCopies: 'id, at',
      meta: 'key',
    })
  }
}

export const database = new RecordsDatabase()
