import { browser } from 'wxt/browser'
import type { SenderKind } from './messages'

/** The part of a sender that is judged; filled in by the browser, not by the sender. */
export interface MessageSender {
  id?: string | undefined
  url?: string | undefined
  origin?: string | undefined
  frameId?: number | undefined
  documentId?: string | undefined
  tab?: { id?: number | undefined; url?: string | undefined } | undefined
}

/** Who sent a message, by origin: every content script bears the extension's id, so the id alone proves nothing. */
export function judgeSender(sender: MessageSender): SenderKind | null {
  if (sender.id !== browser.runtime.id) return null
  const origin = originOf(sender)
  if (origin === null) return null
  if (origin === originOf({ url: browser.runtime.getURL('/') })) return 'page'
  // Our content script runs in the top frame only.
  return sender.tab?.id !== undefined && sender.frameId === 0 && isSiteOrigin(origin) ? 'content' : null
}

/** Both must agree where both are given; an opaque origin ("null") is nobody's. */
function originOf({ origin, url }: Pick<MessageSender, 'origin' | 'url'>): string | null {
  const fromUrl = url === undefined ? null : readOrigin(url)
  if (origin === undefined) return fromUrl
  return fromUrl === null || fromUrl === origin ? readOrigin(origin) : null
}

function readOrigin(url: string): string | null {
  if (!URL.canParse(url)) return null
  // Extension schemes are opaque to some URL parsers, so the origin is put together by hand.
  const { protocol, host } = new URL(url)
  return host === '' ? null : `${protocol}//${host}`
}

function isSiteOrigin(origin: string): boolean {
  return /^https:|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin)
}
