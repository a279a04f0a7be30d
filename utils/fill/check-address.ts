export type AddressRefusal =
  | 'malformed'
  | 'scheme'
  | 'not-https'
  | 'userinfo'
  | 'port'
  | 'trailing-dot'
  | 'host-not-allowed'

export type AddressVerdict = { readonly ok: true } | { readonly ok: false; readonly reason: AddressRefusal }

export interface AllowedHosts {
  /** Hosts of the SIM's carrier; `*.example.com` lists its subdomains too, `example.com:8443` one port. */
  readonly carrierHosts: readonly string[]
  /** Hosts the user has said yes to, same spelling. */
  readonly userHosts: readonly string[]
}

/** Whether a page at this address may be filled. Pure; a page that is not listed is a no. */
export function mayFill(_url: string, _allowed: AllowedHosts): AddressVerdict {
  return { ok: false, reason: 'host-not-allowed' }
}
