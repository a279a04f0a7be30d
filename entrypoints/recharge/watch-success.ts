import { recogniseSuccess } from '@/utils/fill/recognise/recognise-page'
import { sendMessage } from '@/utils/messages/send-message'

const nothingExpected = { amount: null, successText: null }

/**
 * Gives a look that tells the background, once, that this page says a payment went through. What was to be paid here is
 * only asked for when the page speaks of success, or when it follows another page of its site.
 */
export function watchSuccess(document: Document): () => Promise<void> {
  let isTold = false
  let isFirst = followsOwnPage(document)
  return async () => {
    if (isTold) return
    const speaksOfSuccess = recogniseSuccess(document, nothingExpected).isSuccess
    if (!speaksOfSuccess && !isFirst) return
    isFirst = false
    const expected = await sendMessage('pageSaysPaid', { isConfirmed: false })
    if (isTold || !expected.ok || expected.value === null) return
    if (!recogniseSuccess(document, expected.value).isSuccess) return
    isTold = true
    await sendMessage('pageSaysPaid', { isConfirmed: true })
  }
}

/** The words that were taught for a site are none of those we know. */
function followsOwnPage({ referrer, defaultView }: Document): boolean {
  return URL.canParse(referrer) && new URL(referrer).host === defaultView?.location.host
}
