import type { NewSim } from './sim-keeper'

/** A few lines as a person keeps them, with numbers from ranges that belong to nobody. */
export function sampleSims(): NewSim[] {
  const inDays = (days: number, zone: string) => Temporal.Now.plainDateISO(zone).add({ days }).toString()
  return [
    {
      carrier: 'povo2.0',
      number: '+819000001234',
      name: 'Tokyo line',
      endsOn: inDays(12, 'Asia/Tokyo'),
      usual: { amount: '3000', currency: 'JPY' },
    },
    {
      carrier: 'giffgaff',
      number: '+447700900123',
      name: 'London number',
      endsOn: inDays(73, 'Europe/London'),
      usual: { amount: '10', currency: 'GBP' },
    },
    {
      carrier: 'ALDI TALK',
      number: '+4915510000123',
      name: 'Berlin flat',
      endsOn: inDays(151, 'Europe/Berlin'),
      usual: { amount: '15', currency: 'EUR' },
    },
  ]
}
