export type AddressRefusal =
  | 'malformed'
  | 'scheme'
  | 'not-https'
  | 'userinfo'
  | 'port'
  | 'trailing-dot'
  | 'host-not-allowed'

export type AddressVerdict = { readonly ok: true } | { readonly ok: false; readonly reason: AddressRefusal }

/**
 * Hosts as `URL.host` spells them: lower case, punycode, with the port when it is not the usual one
 * (`example.com`, `localhost:4173`). `*.example.com` stands for its subdomains, not for `example.com` itself.
 */
export interface AllowedHosts {
  readonly carrierHosts: readonly string[]
  /** Hosts the user has said yes to. */
  readonly userHosts: readonly string[]
}

const loopback = new Set(['localhost', '127.0.0.1'])
const refuse = (reason: AddressRefusal): AddressVerdict => ({ ok: false, reason })

/** Whether a page at this address may be filled. Pure; what is not listed is a no. */
export function mayFill(url: string, allowed: AllowedHosts): AddressVerdict {
  // A browser never reports such an address; a string that needs repair was not made by one.
  if (!isPrintableAscii(url) || url.includes('\\')) return refuse('malformed')
  const parsed = URL.parse(url)
  if (parsed === null) return refuse('malformed')
  const { protocol, hostname, host, username, password } = parsed
  if (protocol !== 'https:' && protocol !== 'http:') return refuse('scheme')
  const authority = authorityOf(url)
  if (username !== '' || password !== '' || authority.includes('@')) return refuse('userinfo')
  const written = authority.replace(/:\d*$/, '').toLowerCase()
  if (written.endsWith('.')) return refuse('trailing-dot')
  // `127.1` and `*.example` come out of the parser as something else, or as they are: neither is a host we know.
  if (written !== hostname || !/^[a-z0-9.-]+$/.test(hostname)) return refuse('malformed')
  if (protocol === 'http:' && !loopback.has(hostname)) return refuse('not-https')
  const entries = [...allowed.carrierHosts, ...allowed.userHosts]
  if (entries.some((entry) => isListedAs(host, entry))) return { ok: true }
  const withoutPort = entries.map((entry) => entry.replace(/:\d+$/, ''))
  return refuse(withoutPort.some((entry) => isListedAs(hostname, entry)) ? 'port' : 'host-not-allowed')
}

const isPrintableAscii = (text: string): boolean => /^[\x21-\x7e]+$/.test(text)
const authorityOf = (url: string): string => url.match(/^https?:\/\/([^/?#]+)/i)?.[1] ?? ''

function isListedAs(host: string, entry: string): boolean {
  if (!/^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/.test(entry)) return false
  if (!entry.startsWith('*.')) return host === entry
  const parent = entry.slice(2)
  return parent.includes('.') && host.endsWith(`.${parent}`)
}
