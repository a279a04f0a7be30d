import { browser } from 'wxt/browser'
import { isSitePattern } from '@/utils/messages/site-pattern'

const scriptId = 'recharge'
const file = '/recharge.js'

/** Runs the recognising script on exactly the sites the user allowed; revoked ones are dropped. */
export async function registerSites(): Promise<void> {
  // One after the other, so that the last one to look is the last one to register.
  await navigator.locks.request('sim-keeper-sites', registerAllowed)
}

async function registerAllowed(): Promise<void> {
  const matches = await allowedSites()
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] })
    return
  }
  const script = { id: scriptId, js: [file], matches, runAt: 'document_idle' as const, allFrames: false }
  if (!registered)
    await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }])
  else if (!sameSites(registered.matches, matches)) await browser.scripting.updateContentScripts([script])
}

/** A site that was just allowed is recognised in its open tabs at once, not only after a reload. */
export async function lookAtOpenTabs(patterns: readonly string[]): Promise<void> {
  const sites = patterns.filter(isSitePattern)
  if (sites.length === 0) return
  const tabs = await browser.tabs.query({ url: sites })
  const ids = tabs.map((tab) => tab.id).filter((id) => id !== undefined)
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [file] })),
  )
}

async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter(isSitePattern).sort()
}

function sameSites(registered: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return JSON.stringify([...(registered ?? [])].sort()) === JSON.stringify(wanted)
}
