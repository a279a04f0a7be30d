import type { Carrier, CarrierAddress } from '@/utils/carriers/carrier'

/** The carrier's page to open: to recharge, else the account, plans or help; null when none is known. */
export function topUpPage({ addresses }: Pick<Carrier, 'addresses'>): TopUpPage | null {
  for (const kind of ['recharge', 'account', 'plans', 'help'] as const) {
    const address = addresses.find((each) => each.kind === kind)
    // Plans and help are no place to pay: the button must not promise it.
    if (address)
      return { url: urlOf(address), label: kind === 'plans' || kind === 'help' ? 'carrierSite' : 'topUp' }
  }
  return null
}

export interface TopUpPage {
  url: string
  label: 'topUp' | 'carrierSite'
}

function urlOf({ url, host, paths }: CarrierAddress): string {
  return url ?? `https://${host}${paths[0] ?? '/'}`
}
