import { judgePage } from '@/utils/fill/judge/judge-page'
import type { Handlers } from '@/utils/messages/handle-messages'
import type { MessageSender } from '@/utils/messages/judge-sender'
import { describePage } from './describe-page'
import { type FillRequest, fillTab } from './fill-tab'
import { refresh } from './refresh'
import { showFillOnTab, showRechargePageOnTab, showSeenOnTab } from './show-on-tab'
import { lookForSuccess } from './success-on-tab'
import { noteOnTab } from './tab-notes'
import { keepLesson, teachTab, tryRecipe } from './teach-tab'

/** One handler for each message; the map in utils/messages says who may send it. */
export const handlers: Handlers = {
  async recordsChanged() {
    await refresh()
    return null
  },
  async describePage({ tabId }) {
    const page = await describePage(tabId)
    await showSeenOnTab(tabId, page)
    return page
  },
  fillPage: fillAndShow,
  judgePage: async (sketch) => judgePage(sketch),
  async pageRecognised({ isRechargePage }, sender) {
    await notePage(sender, isRechargePage)
    return null
  },
  teachPage: teachTab,
  tryRecipe,
  fieldsTaught: keepLesson,
  pageSaysPaid: ({ isConfirmed }, sender) => lookForSuccess(sender, isConfirmed),
}

export async function fillAndShow(request: FillRequest) {
  const answer = await fillTab(request)
  await showFillOnTab(request.tabId, answer)
  return answer
}

async function notePage({ tab, documentId, url }: MessageSender, isRechargePage: boolean): Promise<void> {
  if (tab?.id === undefined) return
  await noteOnTab(tab.id, documentId ?? url ?? '', { isRechargePage })
  await showRechargePageOnTab(tab.id, isRechargePage)
}
