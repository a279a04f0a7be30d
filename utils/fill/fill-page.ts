import type { FillOrder } from './fill-order'
import { fillPageWith } from './fill-page-with'
import type { FillReport } from './fill-report'
import type { FindHints } from './find-fields'
import { askHere } from './judges'

/** Finds, writes and verifies one number and one amount. Never presses anything that submits, pays or navigates. */
export function fillPage(document: Document, order: FillOrder, hints: FindHints = {}): Promise<FillReport> {
  return fillPageWith(askHere, document, order, hints)
}
