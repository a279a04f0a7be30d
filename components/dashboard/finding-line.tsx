import { useWords } from '@/components/words-context'
import type { Words } from '@/utils/i18n/words'
import type { Finding } from '@/utils/lifeline/reconcile'
import { writeRoute } from './route'

type Shown = Exclude<Finding, { code: 'open' }>

interface Props {
  finding: Shown
  simId: string
  name: string
}

/** One thing that does not add up, and the way to where it is mended. */
export function FindingLine({ finding, simId, name }: Props) {
  const words = useWords()
  const { t } = words
  const isOfPayment = finding.code === 'no-receipt' || finding.code === 'date-behind'
  return (
    <li class="row apart" data-finding={finding.code}>
      <span class="grow">{sayFinding(finding, name, words)}</span>
      {isOfPayment ? (
        <a class="button" href={writeRoute('topups', finding.event.id)}>
          {t(finding.code === 'no-receipt' ? 'fixAddProof' : 'fixLookAtPayment')}
        </a>
      ) : (
        <a class="button" href={writeRoute('sims', simId)}>
          {t(finding.code === 'date-not-told' ? 'fixRecordDate' : 'openSim')}
        </a>
      )}
    </li>
  )
}

function sayFinding(finding: Shown, name: string, { t, day, money }: Words): string {
  const on = day(finding.event.on)
  const paid = 'money' in finding.event && finding.event.money
  const sum = paid ? money(paid) : t('someAmount')
  switch (finding.code) {
    case 'no-receipt':
      return t('findNoProof', { sum, name, day: on })
    case 'date-behind':
      return t('findDateBehind', {
        sum,
        name,
        day: on,
        stated: day(finding.statement.lastDayOn),
        computed: day(finding.computed),
      })
    case 'date-not-told':
      return t('findDateNotTold', { sum, name, day: on })
    case 'balance-differs': {
      const { minor, currency } = finding.missing
      const gap = money({ minor: Math.abs(minor), currency })
      const key = minor > 0 ? 'findBalanceLess' : 'findBalanceMore'
      return t(key, { name, day: on, sum, gap, computed: money(finding.computed) })
    }
  }
}
