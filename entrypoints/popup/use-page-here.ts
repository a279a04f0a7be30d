import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { FillAnswer } from '@/utils/messages/fill-answer'
import type { Payload } from '@/utils/messages/messages'
import type { PageDescription } from '@/utils/messages/page-description'
import { sendMessage } from '@/utils/messages/send-message'

export interface PageHere {
  tabId: number | null
  page: PageDescription | null
  /** How the last fill of this page ended. */
  answer: FillAnswer | null
  isFilling: boolean
  fill: (order: Omit<Payload<'fillPage'>, 'tabId'>) => Promise<void>
  forgetAnswer: () => void
}

/** The tab under the popup: what it is, and filling it. */
export function usePageHere(): PageHere {
  const [tabId, setTabId] = useState<number | null>(null)
  const [page, setPage] = useState<PageDescription | null>(null)
  const [answer, setAnswer] = useState<FillAnswer | null>(null)
  const [isFilling, setFilling] = useState(false)

  const look = async (id: number) => {
    const described = await sendMessage('describePage', { tabId: id })
    if (!described.ok) return
    setPage(described.value)
    setAnswer(described.value.lastFill)
  }
  useEffect(() => {
    void (async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      if (tab?.id === undefined) return
      setTabId(tab.id)
      await look(tab.id)
    })()
  }, [])

  const fill: PageHere['fill'] = async (order) => {
    if (tabId === null || isFilling) return
    setFilling(true)
    const answered = await sendMessage('fillPage', { tabId, ...order })
    // A yes to this host has made it one of the SIM's own.
    await look(tabId)
    setFilling(false)
    if (answered.ok) setAnswer(answered.value)
  }
  return { tabId, page, answer, isFilling, fill, forgetAnswer: () => setAnswer(null) }
}
