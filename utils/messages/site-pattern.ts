/**
 * The optional permission to ask for, from the click itself, so that a site is recognised: one host, https or this
 * machine. `null` for an address that is never recognised.
 */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  const isLocal = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1')
  return hostname !== '' && (protocol === 'https:' || isLocal) ? `${protocol}//${hostname}/*` : null
}

/** Whether a granted pattern names one site; a wider grant from the browser's own settings is no yes to each. */
export function isSitePattern(pattern: string): boolean {
  const address = pattern.replace(/\*$/, '')
  return !address.includes('*') && sitePattern(address) === pattern
}
