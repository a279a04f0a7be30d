import { browser } from 'wxt/browser'

/** A payment of which one step is filled and the amount is still to come, perhaps on the next page of the same tab. */
export interface ResumeNote {
  attemptId: string
  tabId: number
  host: string
}

const key = (attemptId: string) => `resume:${attemptId}`

export async function noteHalfFilled(note: ResumeNote): Promise<void> {
  await browser.storage.session.set({ [key(note.attemptId)]: note })
}

export async function forgetHalfFilled(attemptId: string): Promise<void> {
  await browser.storage.session.remove(key(attemptId))
}

/** Whether this page can be a further step of that payment: same tab, same host, amount not written yet. */
export async function canResume({ attemptId, tabId, host }: ResumeNote): Promise<boolean> {
  const note = (await browser.storage.session.get(key(attemptId)))[key(attemptId)] as ResumeNote | undefined
  return note?.tabId === tabId && note.host === host
}
