import { useEffect, useState } from 'preact/hooks'
import { Panel } from '@/components/dashboard/panel'
import { Field } from '@/components/form/field'
import { useReadOnly } from '@/components/read-only-context'
import { ReadingForm } from '@/components/reading/reading-form'
import { useWords } from '@/components/words-context'
import { takeSelectedText } from '@/utils/page/selected-text'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { recordEvent } from '@/utils/storage/events'

interface Props {
  lines: readonly Line[]
  steps: Steps
}

/** What was selected on a page and asked to be read, for the SIM it speaks of. Nothing while there is none. */
export function SelectionSection({ lines, steps }: Props) {
  const { t } = useWords()
  const isReadOnly = useReadOnly()
  const [text, setText] = useState<string | null>(null)
  const [simId, setSimId] = useState<string | null>(null)
  useEffect(() => {
    void takeSelectedText().then((selected) => {
      setText(selected?.text ?? null)
      setSimId(selected?.simId ?? null)
    })
  }, [])
  const line = lines.find(({ sim }) => sim.id === simId) ?? lines[0]
  if (text === null || !line || isReadOnly) return null
  const { sim, events, today } = line
  return (
    <Panel title={t('readingAdd')}>
      {lines.length > 1 && (
        <Field label={t('whichSim')}>
          {(props) => (
            <select {...props} value={sim.id} onChange={(event) => setSimId(event.currentTarget.value)}>
              {lines.map((each) => (
                <option key={each.sim.id} value={each.sim.id}>
                  {each.sim.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <ReadingForm
        key={sim.id}
        sim={sim}
        events={events}
        today={today}
        initial={text}
        onConfirm={(event) =>
          void steps.run(t('recorded', { name: sim.name }), () => recordEvent(sim.id, event))
        }
        onClose={() => setText(null)}
      />
    </Panel>
  )
}
