import type { Day } from '@/utils/sim/day'
import type { Doing } from './doing'
import type { Line } from './line'
import { type LineBounds, lineBounds } from './line-bounds'
import { stageOn } from './line-stage'
import { stageOn as stageOfTrack } from './track'

const incomingUses = ['call-in', 'text-in']

/** Whether the line allows it on a day: no text goes out of a line that only receives, and staff's work is not ours. */
export function canDo(doing: Doing, line: Line, day: Day, bounds: LineBounds = lineBounds(line)): boolean {
  const stage = stageOn(bounds, line.rule, day)
  if (stage === 'active' || stage === 'unknown') return true
  const isOurs = line.tracks.every((track, index) => {
    const state = line.states[index]
    return (
      !state ||
      track.clock === 'credit' ||
      (stageOfTrack(track, state, day, line.rule)?.revivedBy ?? 'acts') === 'acts'
    )
  })
  if (!isOurs) return false
  return (
    doing.kind !== 'use' || (stage === 'receive-only' && doing.uses.some((use) => incomingUses.includes(use)))
  )
}
