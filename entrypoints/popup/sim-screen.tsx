import { SimForm } from '@/components/sim/sim-form'
import { useWords } from '@/components/words-context'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { now } from '@/utils/now'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { todayIn } from '@/utils/sim/today-in'
import { addSim, editSim } from '@/utils/storage/sims'
import type { Screen } from './popup-app'

interface Props {
  line: Line | null
  steps: Steps
  onGo: (screen: Screen) => void
}

export function SimScreen({ line, steps, onGo }: Props) {
  const { t } = useWords()
  const goBack = () => onGo(line ? { name: 'line', simId: line.sim.id } : { name: 'list' })
  return (
    <SimForm
      carriers={carrierIndex}
      loadCarrier={loadCarrier}
      sim={line?.sim ?? null}
      zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      todayIn={(zone) => todayIn(zone, now())}
      onCancel={goBack}
      onSave={async (sim, events) => {
        const isDone = line
          ? await steps.run(t('savedSim', { name: sim.name }), () => editSim(line.sim.id, sim))
          : await steps.run(t('addedSim', { name: sim.name }), () => addSim(sim, events))
        if (isDone) goBack()
      }}
    />
  )
}
