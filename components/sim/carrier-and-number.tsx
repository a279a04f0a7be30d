import { formatPhoneNumber } from '@/utils/sim/phone-number'
import type { Sim } from '@/utils/sim/sim'

/** On one line where there is room; a number is never broken in two. */
export function CarrierAndNumber({ sim: { carrierName, number } }: { sim: Sim }) {
  const shown = formatPhoneNumber(number, 'international')
  return (
    <small>
      {carrierName && <span>{shown ? `${carrierName}\u00a0· ` : carrierName}</span>}
      {shown && <span class="whole">{shown}</span>}
    </small>
  )
}
