import type { EventShown } from '@/utils/lifeline/because'
import { type TextLine, text } from './text-line'

/** What happened, as it stands in a sum. */
export function explainEvent({ kind, on, money, what }: EventShown): TextLine {
  const day = { day: on }
  switch (kind) {
    case 'topUp':
      return money === null
        ? text('eventTopUp', { on: day })
        : text('eventTopUpOf', { money: { money }, on: day })
    case 'purchase':
      if (what !== '') return text('eventPurchaseOf', { pack: what, on: day })
      return money === null
        ? text('eventPurchase', { on: day })
        : text('eventTopUpOf', { money: { money }, on: day })
    case 'use':
      return text('eventUse', { use: { line: text(useKeys[what] ?? 'useAny') }, on: day })
    case 'statedBalance':
      return text('eventBalance', { money: money === null ? '' : { money }, on: day })
    case 'activated':
      return text('eventActivated', { on: day })
    case 'registered':
      return text('eventRegistered', { on: day })
    case 'statedEnd':
      return text('sumStated', { day })
  }
}

export const useKeys: Readonly<Record<string, string>> = {
  'call-out': 'useCallOut',
  'text-out': 'useTextOut',
  data: 'useData',
  'call-in': 'useCallIn',
  'text-in': 'useTextIn',
  attach: 'useAttach',
}
