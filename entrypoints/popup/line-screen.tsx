import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { LineDetails } from '@/components/line-details'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { archiveSim, deleteSim } from '@/utils/storage/sims'
import type { Screen } from './popup-app'

interface Props {
  line: Line
  steps: Steps
  onGo: (screen: Screen) => void
}

export function LineScreen({ line, steps, onGo }: Props) {
  const { t } = useWords()
  const { sim } = line
  const carrier = useCarrier(sim.carrierId)
  return (
    <LineDetails
      sim={sim}
      life={line.life}
      carrier={carrier}
      onDone={() => onGo({ name: 'done', simId: sim.id })}
      onEdit={() => onGo({ name: 'edit', simId: sim.id })}
      onOpenPage={(url) => {
        void browser.tabs.create({ url })
        window.close()
      }}
      onCopy={(text) => {
        void navigator.clipboard.writeText(text)
        void steps.run(t('copied'), async () => undefined)
      }}
      onOpenDashboard={() => {
        void browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#sims/${sim.id}` })
        window.close()
      }}
      onArchive={() => void steps.run(t('archivedSim', { name: sim.name }), () => archiveSim(sim.id))}
      onDelete={() => void steps.run(t('deletedSim', { name: sim.name }), () => deleteSim(sim.id))}
    />
  )
}

/** The carrier's file, for its pages and ways to top up; null while it loads or when there is none. */
function useCarrier(id: string | null): Carrier | null {
  const [carrier, setCarrier] = useState<Carrier | null>(null)
  useEffect(() => {
    if (id) void loadCarrier(id).then(setCarrier)
  }, [id])
  return carrier
}
