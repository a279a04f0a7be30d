import type { FillOrder } from '@/utils/fill/fill-order'
import type { FillReport } from '@/utils/fill/fill-report'

/** What the injected script leaves in the isolated world of a page for the background to call. */
export type FillDoor = (order: FillOrder) => Promise<FillReport>

export const fillDoorKey = 'sim-keeper.fill'
