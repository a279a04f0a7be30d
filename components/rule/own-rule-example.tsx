import { drafted } from '@/components/lifeline/deadline-preview'
import { stageKeys } from '@/components/lifeline/life-bar'
import { paidTopUp } from '@/components/top-up/paid-top-up'
import { useWords } from '@/components/words-context'
import { lifeline } from '@/utils/lifeline/lifeline'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'

interface Props {
  sim: Sim
  rule: Rule
  today: Temporal.PlainDate
}

/** "Topped up today: active until …, then …" */
export function OwnRuleExample({ sim, rule, today }: Props) {
  const { t, day } = useWords()
  const validity = rule.tracks[0]?.validity
  const act = validity && 'tiers' in validity ? validity.tiers[0]?.act : undefined
  const minor = act?.act === 'topUp' ? act.atLeast : undefined
  const event = drafted(
    paidTopUp(today.toString(), minor === undefined ? null : { minor, currency: rule.currency }),
  )
  const { spans } = lifeline(sim, [event], rule, today)
  return (
    <output class="notice">
      <p>{t('ownExample', { day: day(today) })}</p>
      <ul>
        {spans.map(({ stage, lastDay }) => (
          <li key={stage}>
            {lastDay ? t('barUntil', { stage: t(stageKeys[stage]), day: day(lastDay) }) : t(stageKeys[stage])}
          </li>
        ))}
      </ul>
    </output>
  )
}
