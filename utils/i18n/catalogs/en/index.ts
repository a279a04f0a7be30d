import { carrier } from './carrier'
import { dashboard } from './dashboard'
import { lifeline } from './lifeline'
import { popup } from './popup'
import { topups } from './topups'

/** All texts of our pages. The background has its own, which it loads in every language. */
export const en = { ...carrier, ...lifeline, ...popup, ...dashboard, ...topups } as const
