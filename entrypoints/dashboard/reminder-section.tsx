import { useEffect, useState } from 'preact/hooks'
import { ReminderCard } from '@/components/dashboard/reminder-card'
import { useWords } from '@/components/words-context'
import { now } from '@/utils/now'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import {
  acknowledgeReminder,
  listRemindables,
  type Remindable,
  snoozeReminder,
} from '@/utils/storage/reminders'
import { type Settings, saveSettings } from '@/utils/storage/settings'
import { editSim } from '@/utils/storage/sims'

interface Props {
  line: Line
  settings: Settings
  steps: Steps
}

export function ReminderSection({ line, settings, steps }: Props) {
  const { t } = useWords()
  const { sim } = line
  const [found, setFound] = useState<Remindable | null>(null)
  const read = async () => {
    const all = await listRemindables()
    setFound(all.find((each) => each.sim.id === sim.id) ?? null)
  }
  useEffect(() => void read(), [line])
  const answer = (give: (deadlineOn: string) => Promise<void>) =>
    void steps.run(t('reminderSaved'), async () => {
      if (found) await give(found.deadlineOn)
      await read()
      return undefined
    })
  return (
    <ReminderCard
      leadDays={sim.leadDays}
      general={settings.leadDays}
      isOnBadge={!settings.badgeWithout.includes(sim.id)}
      answer={
        found && {
          acknowledged: (found.answer?.acknowledgedAt ?? null) !== null,
          daysLeft: line.life.deadline?.daysLeft ?? 0,
          snoozedUntil: stillAhead(found.answer?.snoozedUntil ?? null),
        }
      }
      onLeadDays={(leadDays) =>
        void steps.run(t('savedSim', { name: sim.name }), () => editSim(sim.id, { leadDays }))
      }
      onBadge={(isOn) => {
        const others = settings.badgeWithout.filter((id) => id !== sim.id)
        void saveSettings({ badgeWithout: isOn ? others : [...others, sim.id] })
      }}
      onLater={(days) => answer((on) => snoozeReminder(sim.id, on, inDays(days)))}
      onDone={() => answer((on) => acknowledgeReminder(sim.id, on))}
      onAgain={() => answer((on) => snoozeReminder(sim.id, on, now()))}
    />
  )
}

function stillAhead(until: number | null): number | null {
  return until !== null && until > now() ? until : null
}

/** The same time of day, so many civil days later where the user is. */
function inDays(days: number): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  return here.add({ days }).epochMilliseconds
}
