import type { FillOrder } from './fill-order'
import type { FillReport } from './fill-report'
import type { FindHints } from './find-fields'

/** Finds, writes and verifies one number and one amount. Never presses anything that submits, pays or navigates. */
export async function fillPage(
  _document: Document,
  _order: FillOrder,
  _hints: FindHints = {},
): Promise<FillReport> {
  return { outcome: 'nothing-fits', reason: 'no-number-field', fields: [], recipe: 'none' }
}
