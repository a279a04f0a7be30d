import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { readLeadDays, SettingsForm, type SettingsValues } from '@/components/dashboard/settings-form'
import { show } from './show'

describe('the days before which to remind', () => {
  it.each([
    ['30, 7, 1', [30, 7, 1]],
    ['1 7 30 7', [30, 7, 1]],
    ['３０、７', [30, 7]],
    ['0', [0]],
    ['3650', [3650]],
    ['', []],
    [' , ', []],
  ])('reads %j', (text, days) => {
    expect(readLeadDays(text)).toEqual(days)
  })

  it.each(['7 days', '-1', '3651', '1.5', '1e3', Array.from({ length: 51 }, (_, day) => day).join()])(
    'refuses %j',
    (text) => {
      expect(readLeadDays(text)).toBeNull()
    },
  )
})

const values: SettingsValues = {
  language: 'en',
  theme: 'system',
  badge: 'days',
  badgeColors: 'usual',
  leadDays: [7],
  notify: false,
  quietFrom: '22:00',
  quietUntil: '08:00',
}

function open(changes: Partial<SettingsValues> = {}) {
  const asked: Partial<SettingsValues>[] = []
  const root = show(
    <SettingsForm values={{ ...values, ...changes }} shortcut="" onChange={(patch) => asked.push(patch)} />,
  )
  const field = (type: string) => root.querySelector<HTMLInputElement>(`input[type=${type}]`)
  return { asked, field }
}

describe('the settings', () => {
  it('show notifications as on only once they are', async () => {
    const { asked, field } = open()
    await act(async () => field('checkbox')?.click())
    expect(asked).toEqual([{ notify: true }])
    expect(field('checkbox')?.checked).toBe(false)
    expect(open({ notify: true }).field('checkbox')?.checked).toBe(true)
  })

  it('keep the quiet hours that were, and show them, when a time is emptied', () => {
    const { asked, field } = open()
    const time = field('time')
    if (!time) throw new Error('There is no such field.')
    time.value = ''
    act(() => void time.dispatchEvent(new Event('change', { bubbles: true })))
    act(() => void time.dispatchEvent(new FocusEvent('blur')))
    expect(asked).toEqual([])
    expect(time.value).toBe('22:00')
    time.value = '21:00'
    act(() => void time.dispatchEvent(new Event('change', { bubbles: true })))
    expect(asked).toEqual([{ quietFrom: '21:00' }])
  })
})
