import { stageKeys } from '@/components/lifeline/life-bar'
import { useWords } from '@/components/words-context'
import type { Lifeline } from '@/utils/lifeline/life'

/** A deadline before and after: "2 Jul 2026 → 9 Sep 2026". */
export function MovedDate({ before, after }: { before: Lifeline; after: Lifeline }) {
  const { t, day } = useWords()
  const shown = ({ deadline, stage }: Lifeline) => (deadline ? day(deadline.lastDay) : t(stageKeys[stage]))
  const isSame = shown(before) === shown(after)
  return (
    <output class={isSame ? 'notice' : 'notice warn'}>
      {isSame ? (
        t('ruleSameDate', { day: shown(after) })
      ) : (
        <>
          {shown(before)} → <strong>{shown(after)}</strong>
        </>
      )}
    </output>
  )
}
