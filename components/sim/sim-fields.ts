import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

type Kept = 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A SIM and what happened to it, as the form hands them over. */
export type SimFields = Omit<Sim, Kept | 'archivedAt'>
export type EventFields = Without<SimEvent, Kept | 'simId'>
