import type { Words } from '@/utils/i18n/words'
import { explain } from '@/utils/lifeline/explain/explain'
import { explainAct } from '@/utils/lifeline/explain/explain-act'
import type { Line } from '@/utils/page/use-sims'
import type { CalendarEntry } from '@/utils/transfer/ics'

/** One day for each SIM that has a deadline, with what to do and why, in the reader's language. */
export function calendarEntries(
  lines: readonly Line[],
  { t, line }: Pick<Words, 't' | 'line'>,
  leadDays: readonly number[],
): CalendarEntry[] {
  return lines.flatMap(({ sim, life: { deadline } }) => {
    if (!deadline) return []
    const todo = explainAct(deadline.act, (pack) => sim.rule.packs[pack]?.name ?? pack)
    return [
      {
        // The SIM's own id: the file of next month moves the day instead of adding another.
        uid: `${sim.id}@sim-keeper`,
        on: deadline.lastDay.toString(),
        title: t('calendarTitle', { name: sim.name }),
        text: [...todo.map(line), ...whole(explain(deadline.because).lines.map(line))].join('\n'),
        leadDays: sim.leadDays ?? leadDays,
      },
    ]
  })
}

/** What happened begins as a part of a sentence; the pages give it its capital by style. */
function whole([first = '', ...rest]: readonly string[]): string[] {
  return [first.replace(/^./u, (letter) => letter.toUpperCase()), ...rest]
}
