import type { Day } from '@/utils/sim/day'
import type { Period } from '@/utils/sim/period'
import type { Clock, SimEvent } from '@/utils/sim/sim-event'

/** The steps of a reason while the engine works: days as numbers, events and facts by reference. */
export type WhyStep =
  | { step: 'event'; event: SimEvent; to: Day }
  | { step: 'from-end'; to: Day }
  | { step: 'pack-runs'; pack: string; period: Period | null; to: Day; fact?: string | undefined }
  | { step: 'period'; period: Period; times: number; to: Day; fact?: string | undefined }
  | {
      step: 'fees'
      fee: number
      balance: number
      period: Period
      times: number
      to: Day
      fact?: string | undefined
    }
  | {
      step: 'after-stage'
      stage: 'receive-only' | 'grace'
      period: Period
      to: Day
      fact?: string | undefined
    }
  | { step: 'window'; window: Period; to: Day; fact?: string | undefined }
  | { step: 'cap-ahead'; period: Period; to: Day; fact?: string | undefined }
  | { step: 'cap'; event: SimEvent | null; period: Period | null; to: Day; fact?: string | undefined }
  | { step: 'fixed'; to: Day; fact?: string | undefined }
  | { step: 'stated'; event: SimEvent; clock: Clock; to: Day }

export type Why = readonly WhyStep[]
