/** In which order a country writes the three numbers of a date. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

const monthFirst = 'US PR GU AS VI MP FM MH PW'
const yearFirst = 'JP CN KR KP TW'
// The year first, too, but where it stands last the day leads.
const yearFirstOrDayFirst = 'HU LT MN IR NP'
// Carriers there write both ways, so the user is shown both.
const unsettled = 'PH CA LR BZ PA'

/** `isSettled`: whether the country tells day from month where the year stands last. */
export function findDateOrder(country: string | undefined): { order: DateOrder; isSettled: boolean } {
  if (country === undefined || unsettled.includes(country)) {
    return { order: country === 'PH' || country === 'LR' ? 'mdy' : 'dmy', isSettled: false }
  }
  if (monthFirst.includes(country)) return { order: 'mdy', isSettled: true }
  if (yearFirst.includes(country)) return { order: 'ymd', isSettled: false }
  if (yearFirstOrDayFirst.includes(country)) return { order: 'ymd', isSettled: true }
  return { order: 'dmy', isSettled: true }
}
