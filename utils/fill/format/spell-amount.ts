import type { OrderedAmount } from '@/utils/fill/fill-order'

/** How the amount may be typed, likeliest first. */
export const spellAmounts = (amount: OrderedAmount): string[] => [
  ...new Set(['.', ','].map((point) => spellAmount(amount, point))),
]

/** The amount as it is typed into a field: no grouping, decimals only when there are any. */
export function spellAmount({ minor, decimals }: OrderedAmount, point = '.'): string {
  const whole = Math.trunc(minor / 10 ** decimals)
  const rest = minor % 10 ** decimals
  return rest === 0 ? String(whole) : `${whole}${point}${String(rest).padStart(decimals, '0')}`
}
