import { browser } from 'wxt/browser'
import type { FillAnswer } from '@/utils/messages/fill-answer'
import type { PageDescription } from '@/utils/messages/page-description'
import { getSim } from '@/utils/storage/list-sims'
import { readVoice } from './voice'

/** Says on a tab's icon how the fill went. The browser takes it off when the tab shows another page. */
export async function showFillOnTab(tabId: number, answer: FillAnswer): Promise<void> {
  const mark = answer.outcome === 'reported' && answer.report.outcome === 'filled' ? '✓' : '!'
  await showOnTab(tabId, mark, await sayAnswer(answer))
}

/** Says on a tab's icon that its page can be filled, or takes that back. */
export async function showRechargePageOnTab(tabId: number, isRechargePage: boolean): Promise<void> {
  const { say } = await readVoice()
  if (isRechargePage) await showOnTab(tabId, '✎', say('titleRechargePage'))
  else await showOnTab(tabId, null, await browser.action.getTitle({}))
}

/** Says on a tab's icon that its page speaks of a payment that went through. */
export async function showSuccessOnTab(tabId: number, name: string): Promise<void> {
  const { say } = await readVoice()
  await showOnTab(tabId, '✓?', say('titleSaysPaid', { name }))
}

/** Takes off what the popup has now told, so that a failed fill does not go on shouting from the icon. */
export async function showSeenOnTab(
  tabId: number,
  { paidAttemptId, isRechargePage }: SeenPage,
): Promise<void> {
  // What waits for an answer stays.
  if (paidAttemptId === null) await showRechargePageOnTab(tabId, isRechargePage === true)
}

type SeenPage = Pick<PageDescription, 'paidAttemptId' | 'isRechargePage'>

async function showOnTab(tabId: number, text: string | null, title: string): Promise<void> {
  // The tab may be gone by now.
  await Promise.allSettled([
    // Null gives the tab the icon's own text back; the types do not know it, both browsers do.
    browser.action.setBadgeText({ tabId, text: text as string }),
    browser.action.setTitle({ tabId, title }),
  ])
}

async function sayAnswer(answer: FillAnswer): Promise<string> {
  const { say } = await readVoice()
  if (answer.outcome === 'refused') return say('titleNotFilled')
  const { name } = (await getSim(answer.simId)).sim
  if (answer.report.outcome === 'filled') return say('titleFilled', { name })
  return say(answer.report.outcome === 'partly' ? 'titlePartlyFilled' : 'titleNotFilled', { name })
}
