import type { AddressRefusal } from '@/utils/fill/check-address'
import type { FillReport } from '@/utils/fill/fill-report'
import type { TopUp } from '@/utils/sim/sim-event'

/** How a fill ended: with the page's report, or before the page was touched. */
export type FillAnswer =
  | {
      outcome: 'reported'
      simId: string
      host: string
      /** The top-up that is open since; null when nothing was written into the page. */
      attempt: TopUp | null
      report: FillReport
      at: number
    }
  | {
      outcome: 'refused'
      reason: FillRefusal
      simId: string | null
      host: string
      /** `choose-sim`: those that fit this host. */
      candidates: readonly string[]
      /** `open-attempt`: the one that is not settled; ask for one of the ways out. */
      attempt: TopUp | null
      /** `open-attempt`: whether "still the same payment" is a way out too. */
      canResume: boolean
      at: number
    }

export type FillRefusal =
  /** Not one SIM belongs to this host: let the user choose one and say yes to the host. */
  | 'choose-sim'
  /** The host is not the chosen SIM's carrier's: ask the user for a yes. */
  | 'host-not-allowed'
  | Exclude<AddressRefusal, 'host-not-allowed'>
  /** A top-up of this SIM is not settled. */
  | 'open-attempt'
  /** The stored number could not be read as a phone number; offer to copy it as it is. */
  | 'number-unreadable'
  /** The browser lets no extension into this page, or the gesture has run out. */
  | 'page-closed-to-us'
  /** The tab went elsewhere between the click and the writing. */
  | 'page-left'
  /** The records could not be read or written, so no attempt could be opened. */
  | 'storage-failed'
