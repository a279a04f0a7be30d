import type { Subject } from './judge-text'

/** Points of one source, by what it is about. */
export type Points = Partial<Record<Subject, number>>

/** How much each source counts for "this is the phone number", by what it is about. */
export const numberPoints = {
  label: {
    phone: 3,
    number: 1,
    account: 0.2,
    never: -5,
    other: -3,
    amount: -4,
    voucher: -4,
    country: -3,
    area: -2,
    extension: -4,
    price: -2,
  },
  placeholder: {
    phone: 2.5,
    number: 0.8,
    never: -3,
    other: -2,
    amount: -3,
    voucher: -3,
    country: -2,
    extension: -3,
    price: -1,
  },
  name: {
    phone: 2.5,
    number: 0.7,
    never: -3,
    other: -2,
    amount: -3,
    voucher: -3,
    country: -3,
    area: -2,
    extension: -3,
    price: -1,
  },
  near: {
    phone: 2.2,
    number: 0.8,
    account: 0.2,
    never: -3,
    other: -2,
    amount: -2.5,
    voucher: -3,
    country: -1,
    area: -1,
    extension: -2,
    price: -1,
  },
} as const satisfies Record<string, Points>

/** How much each source counts for "this is the amount". */
export const amountPoints = {
  label: {
    amount: 3,
    price: 1,
    phone: -4,
    never: -3,
    other: -3,
    voucher: -4,
    account: -3,
    country: -4,
    number: -1,
  },
  placeholder: {
    amount: 2.5,
    price: 0.7,
    phone: -3,
    never: -2,
    other: -2,
    voucher: -3,
    account: -2,
    number: -0.5,
  },
  name: { amount: 2.5, price: 0.8, phone: -2.5, never: -3, other: -2, voucher: -3, account: -2, country: -3 },
  near: {
    amount: 2.2,
    price: 0.6,
    phone: -2,
    never: -1.5,
    other: -1.5,
    voucher: -2,
    account: -1,
    country: -2,
  },
} as const satisfies Record<string, Points>
