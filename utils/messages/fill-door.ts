import type { FillOrder } from '@/utils/fill/fill-order'
import type { PageJudgement } from '@/utils/fill/judge/judge-page'
import type { FillTurn } from '@/utils/fill/take-turns'

/** What the injected script leaves in the isolated world of a page for the background to call, turn by turn. */
export type FillDoor = (input: FillOrder | PageJudgement) => Promise<FillTurn>

export const fillDoorKey = 'sim-keeper.fill'
