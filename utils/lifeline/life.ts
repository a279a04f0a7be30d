import type { Money } from '@/utils/sim/money'
import type { Clock, UseKind } from '@/utils/sim/sim-event'
import type { Because, DoubtShown } from './because'

/** What works on a line, from best to worst. `unknown`: no date can be derived from what was recorded. */
export type Stage = 'active' | 'receive-only' | 'grace' | 'lost'

/** One stretch of a line's life. Each begins on the day after the one before it. */
export interface Span {
  stage: Exclude<Stage, 'lost'>
  /** Last usable day, or null when it has no known end. */
  lastDay: Temporal.PlainDate | null
  because: Because
}

/** What has to be done next, as data: "top up ≥ ¥3,000 by 31 Dec; gains 60 days". */
export interface NextAct {
  /**
   * `as-told`: what the carrier asks for, which no rule here tells; `ask-carrier`: only its staff can help; `none`: nothing
   * can any more; `register`: the end is the registration's.
   */
  kind: 'top-up' | 'purchase' | 'use' | 'register' | 'as-told' | 'ask-carrier' | 'none'
  /** Smallest single payment that counts, where the rule says so. */
  atLeast: Money | null
  /** Key of the pack to buy, or empty. */
  pack: string
  /** Which uses count, where using it is enough. */
  uses: readonly UseKind[]
  /** First day on which doing it gains something; earlier gains nothing. */
  from: Temporal.PlainDate | null
  by: Temporal.PlainDate
  /** Days the deadline moves when done on `from` or today, where it can be computed; to bring a line back may cost some. */
  gainsDays: number | null
}

export interface Lifeline {
  /** The civil day in the carrier's zone this was derived for. */
  today: Temporal.PlainDate
  stage: Stage | 'unknown'
  /** From the present or earlier towards the end; after the last one the number is lost (unless open-ended). */
  spans: readonly Span[]
  clocks: Readonly<Partial<Record<Clock, { lastDay: Temporal.PlainDate | null; because: Because }>>>
  /** The last day on which the next needed act keeps the line from getting worse; null when nothing can end. */
  deadline: {
    lastDay: Temporal.PlainDate
    /** 0 on the last day itself, negative never: a passed deadline is a later stage with its own. */
    daysLeft: number
    /** What the line becomes on the day after. */
    then: Stage | 'unknown'
    act: NextAct
    because: Because
  } | null
  /** Doubts the user must see: an unconfirmed rule, a missing start, a stated date that disagrees … */
  doubts: readonly DoubtShown[]
}
