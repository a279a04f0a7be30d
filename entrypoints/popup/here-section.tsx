import { useState } from 'preact/hooks'
import { FillReportCard } from '@/components/fill/fill-report-card'
import { HereCard } from '@/components/fill/here-card'
import { useReadOnly } from '@/components/read-only-context'
import { AttemptCard } from '@/components/top-up/attempt-card'
import { CheckCard } from '@/components/top-up/check-card'
import { refusalKeys } from '@/components/top-up/refusal-keys'
import { useWords } from '@/components/words-context'
import { now } from '@/utils/now'
import { copyText } from '@/utils/page/copy-text'
import { useCarrier } from '@/utils/page/use-carrier'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { type Money, minorDigits, toDecimal } from '@/utils/sim/money'
import { settleAttempt } from '@/utils/storage/attempts'
import type { Screen } from './popup-app'
import { SiteSwitch } from './site-switch'
import { TeachSection } from './teach-section'
import type { PageHere } from './use-page-here'

interface Props {
  here: PageHere
  lines: readonly Line[]
  steps: Steps
  onGo: (screen: Screen) => void
}

/** All about the page under the popup: whose it is, filling it, how that went, and what is still to settle. */
export function HereSection({ here, lines, steps, onGo }: Props) {
  const { t } = useWords()
  const isReadOnly = useReadOnly()
  const [stopped, setStopped] = useState(true)
  const { page, answer } = here
  const lineOf = (id: string | null) => lines.find(({ sim }) => sim.id === id)
  const answered = answer && lineOf(answer.simId)

  const settle = async (line: Line, status: 'paid' | 'failed') => {
    const { attempt } = line
    if (!attempt) return
    const text =
      status === 'paid'
        ? t('settledPaid', { name: line.sim.name })
        : t('settledFailed', { name: line.sim.name })
    here.forgetAnswer()
    const isDone = await steps.run(text, () => settleAttempt(attempt.id, { status }))
    if (isDone && status === 'paid') onGo({ name: 'proof', simId: line.sim.id, eventId: attempt.id })
  }
  const copy = (text: string) => void copyText(text, steps, t)
  const isStopped = answer?.outcome === 'refused' && answer.reason === 'open-attempt' && stopped

  return (
    <div class="here-section stack">
      {lines.map((line) =>
        line.attempt ? (
          <AttemptCard
            key={line.attempt.id}
            sim={line.sim}
            attempt={line.attempt}
            minutes={Math.floor((now() - line.attempt.startedAt) / 60_000)}
            isSeen={page?.paidAttemptId === line.attempt.id}
            isInTheWay={isStopped && answer.simId === line.sim.id}
            onPaid={() => void settle(line, 'paid')}
            onFailed={() => void settle(line, 'failed')}
            {...(isStopped &&
              answer.simId === line.sim.id && {
                onPayAgain: () => {
                  setStopped(false)
                  if (line.attempt) void here.fill({ simId: line.sim.id, despite: line.attempt.id })
                },
                ...(answer.canResume && {
                  onResume: () => {
                    if (line.attempt) void here.fill({ simId: line.sim.id, resume: line.attempt.id })
                  },
                }),
              })}
          />
        ) : null,
      )}
      {answer?.outcome === 'reported' && answered && (
        <FillReportCard
          report={answer.report}
          onCopyNumber={() => copy(answered.sim.number)}
          onCopyAmount={answered.sim.usualTopUp ? () => copy(plain(answered.sim.usualTopUp)) : undefined}
        />
      )}
      {answer?.outcome === 'refused' &&
        answer.reason !== 'open-attempt' &&
        answer.reason !== 'choose-sim' &&
        answer.reason !== 'host-not-allowed' && (
          <section class="notice warn" role="status" data-refused={answer.reason}>
            <p>{t(refusalKeys[answer.reason])}</p>
            {answered && (
              <button type="button" onClick={() => copy(answered.sim.number)}>
                {t('copyNumber')}
              </button>
            )}
          </section>
        )}
      {page && page.refusal === null && lines.length > 0 && !isReadOnly && (
        <HereCard
          host={page.host}
          sims={lines.map(({ sim }) => sim)}
          candidates={page.candidates}
          isRechargePage={page.isRechargePage}
          isFilling={here.isFilling}
          check={(simId) => {
            const line = lineOf(simId)
            // What was begun is past checking.
            return line && !line.attempt && <CheckHere line={line} host={page.host} />
          }}
          onFill={(simId, isOwnHost) =>
            void here.fill({ simId, ...(!isOwnHost && { allowHost: page.host }) })
          }
        >
          <SiteSwitch host={page.host} />
        </HereCard>
      )}
      {page && page.refusal === null && lines.length > 0 && here.tabId !== null && !isReadOnly && (
        <TeachSection tabId={here.tabId} host={page.host} answer={answer} />
      )}
    </div>
  )
}

function CheckHere({ line, host }: { line: Line; host: string }) {
  const { sim, events, today } = line
  return (
    <CheckCard
      sim={sim}
      events={events}
      today={today}
      carrier={useCarrier(sim.carrierId)}
      money={sim.usualTopUp}
      channel="site"
      host={host}
    />
  )
}

function plain(money: Money | null): string {
  return money ? toDecimal(money.minor, minorDigits(money.currency)) : ''
}
