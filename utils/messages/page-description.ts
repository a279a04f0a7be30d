import type { FillAnswer, FillRefusal } from './fill-answer'

/** What the popup has to know about the tab it was opened over. */
export interface PageDescription {
  /** Host with port, empty where the address may not be read. */
  host: string
  /** Why no number may be written here whoever asks; null when only the host has to fit. */
  refusal: Exclude<FillRefusal, 'host-not-allowed'> | null
  /** SIMs whose carrier owns the host or which the user allowed on it, most urgent first. */
  candidates: readonly string[]
  /** Whether the content script saw a recharge page; null when it does not run here. */
  isRechargePage: boolean | null
  /** The open top-up that this page says went through; null when it says nothing of the kind. */
  paidAttemptId: string | null
  /** The last fill of this tab, as long as it shows the same document. */
  lastFill: FillAnswer | null
}
