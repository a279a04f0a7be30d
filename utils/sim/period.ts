/**
 * A length of time as a carrier words it. What a month does where the target month is too short is written down with
 * every month and year, because carriers differ.
 */
export type Period =
  | { unit: 'day' | 'week'; count: number; starts?: PeriodStart; ends?: PeriodEnd }
  | { unit: 'month' | 'year'; count: number; clamp: MonthClamp; starts?: PeriodStart; ends?: PeriodEnd }

/** 31 January + 1 month: the last day of February, or the first of March. */
export type MonthClamp = 'last-day' | 'next-month'

/**
 * Which day is counted as the first: the day after the act (the default: 1 May + 60 days = 30 June), the act's own day
 * (29 June), or the first of the month after the act.
 */
export type PeriodStart = 'next-day' | 'same-day' | 'next-month'

/** Runs on to the last day of the month it ends in. */
export type PeriodEnd = 'month-end'
