import type { FillReason } from '@/utils/fill/fill-report'

/** What became of a number that was written. `isRight` is that it was kept, but is called wrong. */
export function whyWrong(held: string, wrote: string, isRight: boolean): FillReason {
  if (isRight) return 'marked-invalid'
  const kept = held.replace(/\D/g, '')
  if (kept === '') return 'value-cleared'
  return wrote.replace(/\D/g, '').startsWith(kept) ? 'value-cut' : 'value-changed'
}
