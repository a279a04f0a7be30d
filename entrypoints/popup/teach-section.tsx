import { useEffect, useState } from 'preact/hooks'
import { lessonWords } from '@/components/teach/lesson-words'
import { TeachCard, type TeachReason } from '@/components/teach/teach-card'
import { refusalKeys } from '@/components/top-up/refusal-keys'
import { useWords } from '@/components/words-context'
import type { FillAnswer } from '@/utils/messages/fill-answer'
import { sendMessage } from '@/utils/messages/send-message'
import type { TeachRefusal } from '@/utils/messages/teach-answer'
import { findRecipe } from '@/utils/storage/recipes'
import type { RecipeTrial } from '@/utils/teach/show-recipe'

interface Props {
  tabId: number
  host: string
  answer: FillAnswer | null
}

/** Teaching the page under the popup, and testing what was taught. */
export function TeachSection({ tabId, host, answer }: Props) {
  const words = useWords()
  const [hasRecipe, setHasRecipe] = useState<boolean | null>(null)
  const [trial, setTrial] = useState<RecipeTrial | null>(null)
  const [refusal, setRefusal] = useState<TeachRefusal | null>(null)

  useEffect(() => {
    void findRecipe(host).then(
      (recipe) => setHasRecipe(recipe !== null),
      () => setHasRecipe(false),
    )
  }, [host])
  const isFilled = answer?.outcome === 'reported' && answer.report.outcome === 'filled'
  // A page that took everything has nothing to be taught.
  if (hasRecipe === null || (isFilled && !hasRecipe)) return null

  const teach = async (what: 'fields' | 'success') => {
    const answered = await sendMessage('teachPage', { tabId, what, words: lessonWords(words) })
    if (!answered.ok) return
    // The picker is in the page now, and the popup would only be in its way.
    if (answered.value.isOpen) window.close()
    else setRefusal(answered.value.reason)
  }
  const tryIt = async () => {
    const answered = await sendMessage('tryRecipe', { tabId, words: lessonWords(words) })
    if (answered.ok && answered.value.outcome === 'tried') setTrial(answered.value.trial)
    if (answered.ok && answered.value.outcome === 'refused') setRefusal(answered.value.reason)
  }
  return (
    <>
      {refusal && <p role="status">{words.t(refusalKeys[refusal])}</p>}
      <TeachCard
        host={host}
        why={whyTeach(answer, hasRecipe)}
        hasRecipe={hasRecipe}
        trial={trial}
        onTeach={() => void teach('fields')}
        onTeachSuccess={() => void teach('success')}
        onTry={() => void tryIt()}
      />
    </>
  )
}

function whyTeach(answer: FillAnswer | null, hasRecipe: boolean): TeachReason | null {
  if (answer?.outcome !== 'reported') return null
  const { report } = answer
  if (report.recipe === 'failed') return 'recipe-failed'
  if (report.recipe === 'amount-failed') return 'amount-failed'
  // A lesson that came after the report has answered it.
  if (hasRecipe) return null
  return report.outcome === 'nothing-fits' || report.outcome === 'could-not-fill' ? 'nothing-fits' : null
}
