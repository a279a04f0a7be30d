import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { type FileLook, ImportForm, type ImportMode } from '@/components/dashboard/import-form'
import { press, show } from './show'

const none = { added: 0, changed: 0, deleted: 0, unchanged: 0 }
const plan = { sims: { ...none, added: 4 }, events: none, recipes: none, receipts: none }

async function choose(root: HTMLElement): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('There is no file field.')
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'backup.json')], configurable: true })
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
}

describe('bringing in a backup', () => {
  it('says what it would do and does nothing before the yes', async () => {
    let taken = 0
    const look = async (): Promise<FileLook> => ({ ok: true, madeAt: 0, plan, take: () => taken++ })
    const root = show(<ImportForm look={look} />)
    await choose(root)
    expect(root.querySelector('tbody tr')?.textContent).toBe('SIMs4000')
    expect(taken).toBe(0)
    await press(root, 'Bring it in')
    expect(taken).toBe(1)
    expect(root.querySelector('table')).toBeNull()
  })

  it('names the columns of a table that are left out', async () => {
    const lookWith = (unread: string[]) => async (): Promise<FileLook> => ({
      ok: true,
      madeAt: null,
      unread,
      plan,
      take: () => {},
    })
    const root = show(<ImportForm look={lookWith(['carrier', 'plan'])} />)
    await choose(root)
    expect(root.querySelector('.notice code')?.textContent).toBe('carrier, plan')
    const whole = show(<ImportForm look={lookWith([])} />)
    await choose(whole)
    expect(whole.querySelector('.notice code')).toBeNull()
  })

  it('lists the rates of the user’s own that come with it, or says that they stay', async () => {
    const ownRates = { into: 'JPY', rates: [{ currency: 'GBP', rate: 196.5, on: '2026-11-22' }] }
    const lookWith = (rates: typeof ownRates | null) => async (): Promise<FileLook> => ({
      ok: true,
      madeAt: 0,
      plan,
      ownRates: rates,
      take: () => {},
    })
    const root = show(<ImportForm look={lookWith(ownRates)} />)
    await choose(root)
    const lines = [...root.querySelectorAll('.notice li')].map(({ textContent }) => textContent)
    expect(lines).toEqual(['sum shown in JPY', '1 GBP = 196.5 JPY (Nov 22, 2026)'])
    const same = show(<ImportForm look={lookWith(null)} />)
    await choose(same)
    expect(same.querySelector('.notice')?.textContent).toContain('Your own exchange rates stay as they are.')
  })

  it('shows the plan of the way that is chosen, however late another one comes', async () => {
    const taken: ImportMode[] = []
    const answers = new Map<ImportMode, () => void>()
    const look = (_file: File, mode: ImportMode) =>
      new Promise<FileLook>((resolve) => {
        answers.set(mode, () => resolve({ ok: true, madeAt: 0, plan, take: () => taken.push(mode) }))
      })
    const root = show(<ImportForm look={look} />)
    await choose(root)
    const replace = root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]
    await act(async () => void replace?.dispatchEvent(new Event('change', { bubbles: true })))
    await act(async () => answers.get('replace')?.())
    await act(async () => answers.get('merge')?.())
    await press(root, 'Bring it in')
    expect(taken).toEqual(['replace'])
  })

  it('looks again when the way is changed, because the plan changes', async () => {
    const asked: ImportMode[] = []
    const root = show(
      <ImportForm
        look={async (_file, mode) => {
          asked.push(mode)
          return { ok: true, madeAt: 0, plan, take: () => {} }
        }}
      />,
    )
    await choose(root)
    const replace = root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]
    await act(async () => void replace?.dispatchEvent(new Event('change', { bubbles: true })))
    expect(asked).toEqual(['merge', 'replace'])
  })

  it('names the field and the way out of a refused file', async () => {
    const look = async (): Promise<FileLook> => ({
      ok: false,
      code: 'invalid-field',
      path: 'records.sims.3.number',
      wayOut: 'correct-field',
    })
    const root = show(<ImportForm look={look} />)
    await choose(root)
    const notice = root.querySelector('[role=alert]')?.textContent
    expect(notice).toContain('Nothing was changed.')
    expect(notice).toContain('records.sims.3.number')
    expect(notice).toContain('Correct this field')
    expect(root.textContent).not.toContain('Bring it in')
  })
})
