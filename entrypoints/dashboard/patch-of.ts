import type { EventFields } from '@/components/sim/sim-fields'
import type { EventPatch } from '@/utils/storage/database/drafts'

/** What the form edits of an event. How a top-up was paid and settled, and which clock was stated, stay as they were. */
export function patchOf(fields: EventFields): EventPatch {
  const { kind, ...patch } = fields
  switch (kind) {
    case 'topUp':
      return { on: fields.on, note: fields.note, money: fields.money }
    case 'statedEnd':
      return { on: fields.on, note: fields.note, lastDayOn: fields.lastDayOn }
    default:
      return patch
  }
}
