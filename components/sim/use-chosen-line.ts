import { useEffect, useState } from 'preact/hooks'
import type { Carrier } from '@/utils/carriers/carrier'
import type { CarrierEntry } from '@/utils/carriers/carrier-index'
import { ownRule } from '@/utils/sim/own-rule'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { ChosenCarrier } from './carrier-picker'
import type { ChosenLine } from './sim-values'

interface Shelf {
  carriers: readonly CarrierEntry[]
  loadCarrier: (id: string) => Promise<Carrier | null>
}

/** The carrier that was chosen, and its line once its file is there. `onRule` hears each rule that comes with a choice. */
export function useChosenLine(
  sim: Sim | null,
  { carriers, loadCarrier }: Shelf,
  onRule: (rule: Rule) => void,
) {
  const [chosen, setChosen] = useState<ChosenCarrier>(() => chosenFor(sim, carriers))
  const [line, setLine] = useState<ChosenLine>(() => lineOf(sim))

  useEffect(() => {
    if (chosen === null || chosen === 'own' || chosen.id === line.id) return
    let isWanted = true
    void loadCarrier(chosen.id).then((carrier) => {
      if (!isWanted || !carrier) return
      setLine({ id: carrier.id, name: carrier.name, country: carrier.country, rule: carrier.rule })
      onRule(carrier.rule)
    })
    return () => {
      isWanted = false
    }
  }, [chosen])

  return {
    chosen,
    line,
    setLine,
    /** False while nothing is chosen, or its file is still on its way. */
    isReady: chosen === 'own' || (chosen !== null && chosen.id === line.id),
    choose: (carrier: CarrierEntry | 'own') => {
      setChosen(carrier)
      if (carrier !== 'own') return
      const own = lineOf(null)
      setLine(own)
      onRule(own.rule)
    },
  }
}

function chosenFor(sim: Sim | null, carriers: readonly CarrierEntry[]): ChosenCarrier {
  if (!sim) return null
  // A carrier that this version does not know keeps its line as it is.
  return carriers.find(({ id }) => id === sim.carrierId) ?? 'own'
}

/** Of a line whose carrier is not listed, zone and currency are empty until they are said. */
function lineOf(sim: Sim | null): ChosenLine {
  if (sim) return { id: sim.carrierId, name: sim.carrierName, country: sim.country, rule: sim.rule }
  return { id: null, name: '', country: '', rule: ownRule('', '') }
}
