import { browser } from 'wxt/browser'
import { keepSelectedText } from '@/utils/page/selected-text'
import { simsFor } from './choose-sim'

/** Hands selected words to the dashboard: reading them takes every language's words, which the background does not hold. */
export async function readSelection(text: string | undefined, pageUrl: string | undefined): Promise<void> {
  if (!text || text.trim() === '') return
  const [sim] = pageUrl && URL.canParse(pageUrl) ? await simsFor(pageUrl).catch(() => []) : []
  await keepSelectedText({ text, simId: sim?.id ?? null })
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#/topups` })
}
