import { describe, expect, it } from 'vitest'
import { HistoryList, sayEvent } from '@/components/dashboard/history-list'
import { drafted } from '@/components/lifeline/deadline-preview'
import type { EventFields } from '@/components/sim/sim-fields'
import { ownRule } from '@/utils/sim/own-rule'
import { press, show, words } from './show'

const rule = ownRule('Asia/Tokyo', 'JPY')
const yen = (minor: number) => ({ minor, currency: 'JPY' })
const topUp = (status: 'attempted' | 'paid' | 'failed', money: { minor: number; currency: string } | null) =>
  ({
    kind: 'topUp',
    on: '2026-05-03',
    note: '',
    status,
    money,
    channel: 'site',
    host: '',
    reference: '',
    startedAt: 0,
    settledAt: null,
  }) as const

describe('an entry of the history', () => {
  it.each<[string, EventFields]>([
    ['Top-up ¥3,000', topUp('paid', yen(3000))],
    ['Top-up ¥3,000, not settled', topUp('attempted', yen(3000))],
    ['Top-up ¥3,000, failed', topUp('failed', yen(3000))],
    ['Top-up of unknown amount', topUp('paid', null)],
    ['Text sent', { kind: 'use', on: '2026-05-03', note: '', use: 'text-out', paid: true }],
    [
      'Carrier said: until July 2, 2026',
      { kind: 'statedEnd', on: '2026-05-03', note: '', clock: 'outgoing', lastDayOn: '2026-07-02' },
    ],
    ['Balance ¥120', { kind: 'statedBalance', on: '2026-05-03', note: '', money: yen(120) }],
    [
      'Bought: 24h, ¥330',
      { kind: 'purchase', on: '2026-05-03', note: '', money: yen(330), pack: '24h', lastDayOn: null },
    ],
    [
      'Bought: pack',
      { kind: 'purchase', on: '2026-05-03', note: '', money: null, pack: '', lastDayOn: null },
    ],
    ['Activated', { kind: 'activated', on: '2026-05-03', note: '' }],
    ['Registered', { kind: 'registered', on: '2026-05-03', note: '' }],
  ])('reads %j', (text, event) => {
    expect(sayEvent(drafted(event), rule, words)).toBe(text)
  })
})

describe('the history', () => {
  const events = [
    { ...drafted(topUp('paid', yen(1000))), id: 'old', on: '2026-01-01' },
    { ...drafted(topUp('paid', yen(2000))), id: 'new', on: '2026-02-01' },
  ]

  it('shows the newest first', () => {
    const root = show(<HistoryList events={events} rule={rule} onEdit={() => {}} onDelete={() => {}} />)
    expect([...root.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
      '2026-02-01',
      '2026-01-01',
    ])
  })

  it('names the entry that a button deletes', async () => {
    const deleted: string[] = []
    const root = show(
      <HistoryList events={events} rule={rule} onEdit={() => {}} onDelete={({ id }) => deleted.push(id)} />,
    )
    await press(root, 'Delete: Top-up ¥1,000')
    expect(deleted).toEqual(['old'])
  })
})
