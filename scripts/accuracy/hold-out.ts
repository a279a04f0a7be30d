import { createHash } from 'node:crypto'

/** Whether a page belongs to the random third that a seed sets apart; all layouts of one project go together. */
export function isHeldOut(name: string, seed: string): boolean {
  const stem = name.replace(/ #\d+ \(.*\)$/, '')
  return createHash('sha256').update(`${seed}:${stem}`).digest().readUInt32BE() % 3 === 0
}
