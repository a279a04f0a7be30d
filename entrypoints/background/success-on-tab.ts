import type { MessageSender } from '@/utils/messages/judge-sender'
import type { SuccessExpected } from '@/utils/messages/messages'
import { minorDigits } from '@/utils/sim/money'
import type { TopUp } from '@/utils/sim/sim-event'
import { findOpenAttemptAt } from '@/utils/storage/attempts'
import { getSim } from '@/utils/storage/list-sims'
import { findRecipe } from '@/utils/storage/recipes'
import { showSuccessOnTab } from './show-on-tab'
import { noteOnTab } from './tab-notes'

/**
 * What a page of this site would say if the payment begun there went through: the site was given that amount when it was
 * filled. Once the page is found to say so, the icon offers to settle it; nothing is settled here.
 */
export async function lookForSuccess(
  { tab, documentId, url }: MessageSender,
  isConfirmed: boolean,
): Promise<SuccessExpected | null> {
  if (tab?.id === undefined || url === undefined || !URL.canParse(url)) return null
  const { host } = new URL(url)
  const attempt = await findOpenAttemptAt(host)
  if (!attempt) return null
  if (isConfirmed) {
    await noteOnTab(tab.id, documentId ?? url, { paidAttemptId: attempt.id })
    await showSuccessOnTab(tab.id, (await getSim(attempt.simId)).sim.name)
  }
  return { amount: amountOf(attempt), successText: (await findRecipe(host))?.successText ?? null }
}

function amountOf({ money }: TopUp): SuccessExpected['amount'] {
  return money && { minor: money.minor, decimals: minorDigits(money.currency) }
}
