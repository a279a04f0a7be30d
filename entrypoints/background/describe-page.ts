import type { PageDescription } from '@/utils/messages/page-description'
import { addressRefusal } from './check-gates'
import { simsFor } from './choose-sim'
import { documentKey, openDocument } from './open-document'
import { readTabNotes } from './tab-notes'

/** What the popup has to know about the tab it was opened over. */
export async function describePage(tabId: number): Promise<PageDescription> {
  const document = await openDocument(tabId)
  if (!document) return closedPage
  const { isRechargePage, paidAttemptId, lastFill } = await readTabNotes(tabId, documentKey(document))
  const refusal = addressRefusal(document.url)
  const host = URL.canParse(document.url) ? new URL(document.url).host : ''
  const candidates = refusal ? [] : (await simsFor(document.url)).map((sim) => sim.id)
  return { host, refusal, candidates, isRechargePage, paidAttemptId, lastFill }
}

const closedPage: PageDescription = {
  host: '',
  refusal: 'page-closed-to-us',
  candidates: [],
  isRechargePage: null,
  paidAttemptId: null,
  lastFill: null,
}
