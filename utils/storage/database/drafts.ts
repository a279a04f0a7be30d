import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'

type Kept = 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A SIM as a form gives it; id, stamps and marks are the storage's business. */
export type SimDraft = Omit<Sim, Kept | 'archivedAt'>

/** An event as a form gives it. */
export type EventDraft = Without<SimEvent, Kept | 'simId'>

/** What may be changed of an event; its kind stays. */
export type EventPatch = Partial<Without<SimEvent, Kept | 'simId' | 'kind'>>
