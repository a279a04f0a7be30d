import { browser } from 'wxt/browser'
import { openShadowRoot } from '@/utils/fill/page/open-shadow-root'
import { recognisePage } from '@/utils/fill/recognise/recognise-page'
import { sendMessage } from '@/utils/messages/send-message'
import { askForJudgement } from './ask-for-judgement'
import { watchSuccess } from './watch-success'

const settleMs = 500
const mostLooks = 20

const startedKey = Symbol.for('sim-keeper.watch')

/**
 * Tells the background whether this page is a recharge page, now and when the page has changed itself. Holds no data,
 * writes nothing, and ends when the extension is updated under it.
 */
export function watchPage(document: Document): void {
  if (Reflect.has(globalThis, startedKey)) return
  Reflect.set(globalThis, startedKey, true)
  const look = {
    told: null as boolean | null,
    count: 0,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  }

  const lookForSuccess = watchSuccess(document)
  const judge = askForJudgement()

  const observer = new MutationObserver(() => {
    // A page that never rests is not looked at for ever.
    if (look.count >= mostLooks) observer.disconnect()
    else look.timer ??= setTimeout(() => void lookAgain(), settleMs)
  })

  async function lookAgain(): Promise<void> {
    look.timer = undefined
    look.count += 1
    const round = look.count
    if (!isAlive()) {
      observer.disconnect()
      return
    }
    const isRechargePage = await recognisePage(judge, document, { openShadowRoot })
    // Meanwhile the page has changed and was looked at again: that look tells.
    if (round !== look.count) return
    if (isRechargePage !== true) void lookForSuccess()
    if (isRechargePage === null || isRechargePage === (look.told ?? false)) return
    look.told = isRechargePage
    void sendMessage('pageRecognised', { isRechargePage })
  }

  observer.observe(document, { childList: true, subtree: true })
  // Coming back to a page that was kept alive: the browser has taken the mark off the icon.
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    look.told = null
    void lookAgain()
  })
  void lookAgain()
}

/** After an update the old script lives on without its extension. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined
}
