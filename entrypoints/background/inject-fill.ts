import { browser } from 'wxt/browser'
import type { FillOrder } from '@/utils/fill/fill-order'
import type { FillReport } from '@/utils/fill/fill-report'
import { answer } from '@/utils/fill/judges'
import type { FillInput, FillTurn } from '@/utils/fill/take-turns'
import { fillDoorKey } from '@/utils/messages/fill-door'
import { callDoor } from './call-door'
import { isStillOpen, type OpenDocument, targetOf } from './open-document'

/** Puts the fill script into the isolated world of one document. It knows nothing yet. */
export async function injectFill(document: OpenDocument): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: targetOf(document), files: ['/fill.js'] })
    return true
  } catch {
    return false
  }
}

/** More turns than a page with late fields needs; a page that changes for ever is left. */
const mostTurns = 80
const lookMilliseconds = 500

/**
 * Gives the script its order, answers what it asks with the words of all languages, which stay here, and waits for its
 * report. Null when the document went away meanwhile.
 */
export async function runFill(document: OpenDocument, order: FillOrder): Promise<FillReport | null> {
  try {
    let turn = await takeTurn(document, order)
    for (let count = 1; turn !== null && 'question' in turn && count < mostTurns; count++) {
      turn = await takeTurn(document, { answer: await answer(turn.question) })
    }
    return turn !== null && 'report' in turn ? turn.report : null
  } catch {
    return null
  }
}

async function takeTurn(document: OpenDocument, input: FillInput): Promise<FillTurn | null> {
  let isOver = false
  const turn = callDoor<FillTurn>(document, fillDoorKey, input).finally(() => {
    isOver = true
  })
  return Promise.race([turn, untilLeft(document, () => isOver)])
}

/** A page that was left and is kept for the way back never answers: Chromium 156 waits for it as long as it is kept. */
async function untilLeft(document: OpenDocument, isOver: () => boolean): Promise<null> {
  do await new Promise((resolve) => setTimeout(resolve, lookMilliseconds))
  while (!isOver() && (await isStillOpen(document)))
  return null
}
