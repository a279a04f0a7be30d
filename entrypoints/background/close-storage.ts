import { browser } from 'wxt/browser'

/**
 * Keeps `storage.local`, and with it the shadow copy, from scripts that run in pages: ours never ask for it, and a page
 * that has taken over its process could speak as one of them. Chrome has this switch; Firefox lets us be (2026-11).
 */
export async function closeStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
