/**
 * What the calendar alone says of SIMs with the sample rule: each payment gives 60 days, then 30 of receiving only; they
 * are reminded of 30, 14, 7 and on each of the last 3 days before. Written apart from the code it judges.
 */
const leads = [30, 14, 7, 3, 2, 1, 0]

function lastDay(paid: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const end = paid.add({ days: 60 })
  return Temporal.PlainDate.compare(end, today) < 0 ? end.add({ days: 30 }) : end
}

export function daysLeft(paid: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return today.until(lastDay(paid, today)).days
}

/** The lead that holds with so many days left, or none yet. */
function leadOf(days: number): number | undefined {
  return leads.filter((lead) => lead >= days).at(-1)
}

export interface ToldLead {
  readonly name: string
  readonly date: string
  readonly lead: number
}

/** The lead that is due for a SIM today, if there is one. */
export function leadDue(name: string, paid: Temporal.PlainDate, today: Temporal.PlainDate): ToldLead | null {
  const lead = leadOf(daysLeft(paid, today))
  return lead === undefined
    ? null
    : { name, lead, date: lastDay(paid, today).toLocaleString('en-US', { dateStyle: 'long' }) }
}

/** Which lead a line of a notification in English speaks of. */
export function readLine(line: string): ToldLead {
  const [, name = '', count = '0', date = ''] =
    /^(\w+): (?:(\d+) days? left|last day today) \((.+)\)$/.exec(line) ?? []
  return { name, date, lead: leadOf(Number(count)) ?? Number.NaN }
}
