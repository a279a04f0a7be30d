import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { ReminderCard } from '@/components/dashboard/reminder-card'
import { press, show, words } from './show'

function card(patch: Partial<Parameters<typeof ReminderCard>[0]>) {
  const said: unknown[] = []
  const root = show(
    <ReminderCard
      leadDays={null}
      general={[30, 7]}
      isOnBadge={true}
      answer={{ acknowledged: false, snoozedUntil: null, daysLeft: 20 }}
      onLeadDays={(days) => said.push(days)}
      onBadge={(isOn) => said.push(`icon ${isOn}`)}
      onLater={(days) => said.push(`later ${days}`)}
      onDone={() => said.push('done')}
      onAgain={() => said.push('again')}
      {...patch}
    />,
  )
  return { root, said }
}

async function type(root: HTMLElement, text: string): Promise<void> {
  const input = root.querySelector('input')
  if (!input) throw new Error('There is no field.')
  input.value = text
  await act(async () => void input.dispatchEvent(new Event('input', { bubbles: true })))
}

describe('the reminders of one SIM', () => {
  it('can be left out of the icon', async () => {
    const { root, said } = card({})
    const box = root.querySelector<HTMLInputElement>('[type=checkbox]')
    await act(async () => box?.click())
    expect(said).toEqual(['icon false'])
  })

  it('say that there are none without days', async () => {
    const { root } = card({})
    await type(root, '')
    expect(root.textContent).toContain(words.t('settingLeadDaysNone'))
  })

  it('begin with the general days and keep their own', async () => {
    const { root, said } = card({})
    expect(root.querySelector('input')?.value).toBe('30, 7')
    await type(root, '90, 60')
    await press(root, 'Save')
    expect(said).toEqual([[90, 60]])
  })

  it('keep nothing that cannot be read', async () => {
    const { root, said } = card({})
    await type(root, 'soon')
    await press(root, 'Save')
    expect(said).toEqual([])
    expect(root.textContent).toContain('Write whole numbers')
  })

  it('go back to the general days', async () => {
    const { root, said } = card({ leadDays: [90] })
    await press(root, 'As for all SIMs')
    expect(said).toEqual([null])
    expect(root.querySelector('input')?.value).toBe('30, 7')
  })

  it('wait, or fall silent, and come back', async () => {
    const asked = card({})
    await press(asked.root, 'Remind me in 7 days')
    await press(asked.root, 'No more for this date')
    expect(asked.said).toEqual(['later 7', 'done'])
    const quiet = card({ answer: { acknowledged: true, snoozedUntil: null, daysLeft: 20 } })
    expect(quiet.root.textContent).not.toContain('Remind me in')
    await press(quiet.root, 'Remind me again')
    expect(quiet.said).toEqual(['again'])
  })

  it('never wait until the last day or beyond', () => {
    const { root } = card({ answer: { acknowledged: false, snoozedUntil: null, daysLeft: 7 } })
    expect(root.textContent).toContain('Remind me in 1 day')
    expect(root.textContent).not.toContain('Remind me in 7 days')
  })

  it('offer nothing to wait for without a date', () => {
    expect(card({ answer: null }).root.textContent).not.toContain('Remind me in')
  })
})
