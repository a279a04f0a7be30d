import { carrier } from './carrier'
import { dashboard } from './dashboard'
import { lifeline } from './lifeline'
import { popup } from './popup'
import { reading } from './reading'
import { rule } from './rule'
import { teach } from './teach'
import { topups } from './topups'

/** All texts of our pages. The background has its own, which it loads in every language. */
export const ja = {
  ...carrier,
  ...rule,
  ...lifeline,
  ...popup,
  ...dashboard,
  ...reading,
  ...teach,
  ...topups,
} as const
