import type { ComponentProps, FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ReadingForm } from '@/components/reading/reading-form'
import { useWords } from '@/components/words-context'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { recordEvent } from '@/utils/storage/events'
import type { Screen } from './popup-app'

interface Props {
  line: Line
  steps: Steps
  onGo: (screen: Screen) => void
}

type Form = FunctionComponent<ComponentProps<typeof ReadingForm>>

/** Reads a pasted message. The words of all languages come with it, so that the popup opens without them. */
export function ReadingScreen({ line, steps, onGo }: Props) {
  const { t } = useWords()
  const [found, setFound] = useState<{ Form: Form } | null>(null)
  useEffect(() => {
    void import('@/components/reading/reading-form').then(({ ReadingForm: Form }) => setFound({ Form }))
  }, [])
  const { sim, events, today } = line
  return (
    found && (
      <found.Form
        sim={sim}
        events={events}
        today={today}
        onConfirm={(event) =>
          void steps.run(t('recorded', { name: sim.name }), () => recordEvent(sim.id, event))
        }
        onClose={() => onGo({ name: 'line', simId: sim.id })}
      />
    )
  )
}
