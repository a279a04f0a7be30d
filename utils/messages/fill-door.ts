import type { FillInput, FillTurn } from '@/utils/fill/take-turns'

/** What the injected script leaves in the isolated world of a page for the background to call, turn by turn. */
export type FillDoor = (input: FillInput) => Promise<FillTurn>

export const fillDoorKey = 'sim-keeper.fill'
