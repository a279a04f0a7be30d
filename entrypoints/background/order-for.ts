import { carrierIndex } from '@/utils/carriers/carrier-index'
import type { FillOrder, NumberFormat } from '@/utils/fill/fill-order'
import { type Money, minorDigits } from '@/utils/sim/money'
import { fillNumber } from '@/utils/sim/phone-number'
import type { Sim } from '@/utils/sim/sim'
import { findRecipe } from '@/utils/storage/recipes'

/** All that the page will learn: one number and one amount. Null when the number cannot be read as one. */
export async function orderFor(sim: Sim, url: string, money: Money | null): Promise<FillOrder | null> {
  const { host, origin } = new URL(url)
  const number = fillNumber(sim.number)
  if (!number) return null
  const carrierHints = hintsFor(sim, host)
  return {
    number,
    amount: money && { ...money, decimals: minorDigits(money.currency) },
    ...(carrierHints && { carrierHints }),
    recipe: await findRecipe(host),
    allowedOrigin: origin,
  }
}

function hintsFor(sim: Sim, host: string): FillOrder['carrierHints'] | null {
  const carrier = carrierIndex.find((entry) => entry.id === sim.carrierId)
  const wanted = carrier?.addresses.find((address) => address.host === host)?.number
  if (!wanted) return null
  const digits = wanted.digits?.length === 1 ? wanted.digits[0] : undefined
  return {
    ...(wanted.style && { format: formats[wanted.style] }),
    ...(digits !== undefined && { digits }),
  }
}

const formats = {
  national: 'national',
  'national-without-trunk': 'bare',
  e164: 'e164',
  'international-without-plus': 'digits',
} as const satisfies Record<string, NumberFormat>
