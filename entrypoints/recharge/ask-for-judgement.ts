import type { PageJudgement } from '@/utils/fill/judge/judge-page'
import type { Judge } from '@/utils/fill/recognise/recognise-page'
import { sendMessage } from '@/utils/messages/send-message'

/**
 * Has sketches judged by the background, so that the words of all languages stay out of the page. One that is no other
 * than the last is not sent again: a page may change for ever without waking anybody.
 */
export function askForJudgement(): Judge {
  let last: { text: string; judgement: PageJudgement } | null = null
  return async (sketch) => {
    const text = JSON.stringify(sketch)
    if (last?.text === text) return last.judgement
    const answer = await sendMessage('judgePage', sketch)
    if (!answer.ok) return null
    last = { text, judgement: answer.value }
    return answer.value
  }
}
