import type { NextAct } from '@/utils/lifeline/life'
import { useKeys } from './explain-event'
import { type TextLine, text } from './text-line'

/** What to do next, until when, and what it gains: one to three sentences. */
export function explainAct(act: NextAct, packName: (pack: string) => string = (pack) => pack): TextLine[] {
  const lines = [whatToDo(act, packName)]
  if (act.from !== null) lines.push(text('actFrom', { from: { day: act.from.toString() } }))
  if (act.gainsDays !== null && act.gainsDays > 0) lines.push(text('actGains', { count: act.gainsDays }))
  return lines
}

function whatToDo({ kind, atLeast, pack, uses, by }: NextAct, packName: (pack: string) => string): TextLine {
  const until = { by: { day: by.toString() } }
  const money = atLeast && { money: atLeast }
  switch (kind) {
    case 'top-up':
      return money ? text('actTopUpOf', { money, ...until }) : text('actTopUp', until)
    case 'purchase':
      if (pack !== '') return text('actBuyPack', { pack: packName(pack), ...until })
      return money ? text('actBuyFor', { money, ...until }) : text('actBuy', until)
    case 'use':
      return text('actUse', {
        uses: { list: uses.map((use) => text(useKeys[use] ?? 'useAny')), joint: 'or' },
        ...until,
      })
    case 'register':
      return text('actRegister', until)
    case 'as-told':
      return text('actAsTold', until)
    case 'ask-carrier':
      return text('actAskCarrier', until)
    case 'none':
      return text('actNone', until)
  }
}
