import type { Carrier } from '@/utils/carriers/carrier'
import type { Channel } from '@/utils/sim/sim-event'

/** What a carrier's file says against paying in this way, whatever it does to the date. */
export type CheckFact =
  | 'app-only'
  | 'no-foreign-cards'
  | 'not-from-abroad'
  | 'needs-login'
  | 'one-payment'
  | 'copies'

/** `host`: the page that is about to be filled, if any. Nothing is said where no source says anything. */
export function findCheckFacts(carrier: Carrier, channel: Channel, host: string | null = null): CheckFact[] {
  const hints = new Set(carrier.hints.map(({ code }) => code))
  const ways = carrier.channels.filter((way) => way.channel === channel && way.state !== 'ended')
  const all = (holds: (way: (typeof ways)[number]) => boolean) => ways.length > 0 && ways.every(holds)
  const atHost = carrier.addresses.filter((address) => address.host === host)
  const facts: readonly (readonly [CheckFact, boolean])[] = [
    ['app-only', channel !== 'app' && hints.has('app-only')],
    ['no-foreign-cards', all((way) => way.foreignCards === false) || takesCards(channel, hints)],
    ['not-from-abroad', all((way) => way.fromAbroad === false)],
    ['needs-login', atHost.length > 0 && atHost.every((address) => address.needsLogin === true)],
    ['one-payment', hints.has('one-payment-not-split')],
    ['copies', channel === 'site' && hints.has('phishing-copies')],
  ]
  return facts.filter(([, holds]) => holds).map(([fact]) => fact)
}

/** "Needs a local card" is about paying by card, not about a voucher from a shop. */
function takesCards(channel: Channel, hints: ReadonlySet<string>): boolean {
  return (channel === 'site' || channel === 'app') && hints.has('needs-local-card')
}

export const checkFactKeys = {
  'app-only': 'checkAppOnly',
  'no-foreign-cards': 'checkNoForeignCards',
  'not-from-abroad': 'checkNotFromAbroad',
  'needs-login': 'checkNeedsLogin',
  'one-payment': 'checkOnePayment',
  copies: 'checkCopies',
} as const satisfies Record<CheckFact, string>
