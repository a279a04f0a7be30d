import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import { explainVerdict } from '@/utils/lifeline/explain/explain-verdict'
import { preview } from '@/utils/lifeline/preview'
import type { Money } from '@/utils/sim/money'
import type { Sim } from '@/utils/sim/sim'
import type { Channel, SimEvent, TopUp } from '@/utils/sim/sim-event'
import { checkFactKeys, findCheckFacts } from './check-facts'

interface Props {
  sim: Sim
  events: readonly SimEvent[]
  today: Temporal.PlainDate
  /** Null while it is loaded, or when there is none. */
  carrier: Carrier | null
  money: Money | null
  channel: Channel
  /** The page about to be filled. */
  host?: string | null
}

/** What there is to know before paying: what the date would become, and what speaks against it. It stops nobody. */
export function CheckCard({ sim, events, today, carrier, money, channel, host = null }: Props) {
  const words = useWords()
  const { t, day } = words
  const event = plannedTopUp(sim.id, today, money, channel)
  const { before, after, daysGained, verdicts } = preview(sim, events, sim.rule, event, today)
  const facts = carrier ? findCheckFacts(carrier, channel, host) : []
  const isSerious = facts.length > 0 || verdicts.some(({ level }) => level !== 'note')
  const moves = after.deadline && after.deadline.lastDay.toString() !== before.deadline?.lastDay.toString()
  return (
    <section class={isSerious ? 'check warn' : 'check'} aria-label={t('checkTitle')}>
      <p>
        <strong>{money ? t('checkSum', { sum: words.money(money) }) : t('checkAny')}</strong>
        {words.language === 'en' && ' '}
        {moves && after.deadline ? (
          <>
            {t('checkMoves', { day: day(after.deadline.lastDay) })}
            {daysGained !== null &&
              ` · ${t(daysGained < 0 ? 'daysLost' : 'daysGained', { count: Math.abs(daysGained) })}`}
          </>
        ) : (
          t('checkMovesNothing')
        )}
      </p>
      {verdicts.length + facts.length > 0 && (
        <ul>
          {verdicts.map((verdict) => (
            <li key={verdict.code} class={verdict.level} data-verdict={verdict.code}>
              {words.line(explainVerdict(verdict))}
            </li>
          ))}
          {facts.map((fact) => (
            <li key={fact} class="warn" data-fact={fact}>
              {t(checkFactKeys[fact])}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function plannedTopUp(
  simId: string,
  today: Temporal.PlainDate,
  money: Money | null,
  channel: Channel,
): TopUp {
  return {
    kind: 'topUp',
    id: 'planned',
    simId,
    on: today.toString(),
    note: '',
    status: 'paid',
    money,
    channel,
    host: '',
    reference: '',
    startedAt: 0,
    settledAt: 0,
    createdAt: Number.MAX_SAFE_INTEGER,
    updatedAt: 0,
    deletedAt: null,
  }
}
