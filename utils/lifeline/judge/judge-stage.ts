import { lineBounds } from '@/utils/lifeline/line/line-bounds'
import { lastUsable, stageOn } from '@/utils/lifeline/line/line-stage'
import { stageOn as stageOfTrack } from '@/utils/lifeline/line/track'
import { type Day, writeDay } from '@/utils/sim/day'
import type { Scene, Verdict } from './judge-act'

/** Whether the line can still be had, until when, and who must give it back. */
export function judgeStage({ before, on }: Scene): Verdict[] {
  const { rule } = before
  const bounds = lineBounds(before)
  const stage = stageOn(bounds, rule, on)
  const shown = (end: Day | null) =>
    end === null || end === Infinity ? null : writeDay(lastUsable(end, rule))
  if (stage === 'lost') return [{ code: 'lost', level: 'stop', params: { lastDay: shown(bounds.lost) } }]
  if (stage !== 'receive-only' && stage !== 'grace') return []
  const until = shown(stage === 'grace' ? bounds.recovery.end : bounds.incoming.end)
  const params = { stage, since: shown(bounds.outgoing.end), until }
  const revivedBy = before.tracks.map((track, index) => {
    const state = before.states[index]
    return state && track.clock !== 'credit' ? stageOfTrack(track, state, on, rule)?.revivedBy : 'acts'
  })
  if (revivedBy.includes('nothing')) return [{ code: 'cannot-return', level: 'stop', params }]
  if (revivedBy.includes('carrier')) return [{ code: 'ask-carrier-first', level: 'stop', params }]
  return [{ code: 'expired', level: 'warn', params }]
}
