interface Cycle {
  /** `YYYY-MM-DD`, or what was typed of it so far. */
  first: string
  every: number
  unit: 'months' | 'days'
  count: number
}

const mostDays = 60

/** The days of something that came round regularly, counted from the first, none of them after today. */
export function cycleDays({ first, every, unit, count }: Cycle, today: Temporal.PlainDate): string[] {
  const isCountable = Number.isInteger(every) && every >= 1 && every <= 3650 && Number.isInteger(count)
  if (!isCountable || !/^\d{4}-\d\d-\d\d$/.test(first)) return []
  const start = Temporal.PlainDate.from(first)
  return Array.from({ length: Math.min(Math.max(count, 0), mostDays) }, (_, times) =>
    // From the first each time: the 31st stays the 31st after a February.
    start.add({ [unit]: every * times }).toString(),
  ).filter((on) => on <= today.toString())
}
