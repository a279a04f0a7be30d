import type { Carrier, CarrierAddress } from '@/utils/carriers/carrier'

/** The page that "Top up" opens: the recharge page, else the account, plans or help page; null when none is known. */
export function rechargeUrl({ addresses }: Pick<Carrier, 'addresses'>): string | null {
  for (const kind of ['recharge', 'account', 'plans', 'help'] as const) {
    const address = addresses.find((each) => each.kind === kind)
    if (address) return urlOf(address)
  }
  return null
}

function urlOf({ url, host, paths }: CarrierAddress): string {
  return url ?? `https://${host}${paths[0] ?? '/'}`
}
