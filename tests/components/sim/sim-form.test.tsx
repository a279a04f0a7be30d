import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { SimForm } from '@/components/sim/sim-form'
import { press, show, words } from '@/tests/components/dashboard/show'
import giffgaff from '@/utils/carriers/rules/gb/giffgaff'

const { t } = words

function open(onSave = vi.fn()) {
  const entry = { ...giffgaff, addresses: [] }
  const root = show(
    <SimForm
      carriers={[entry]}
      loadCarrier={async () => giffgaff}
      sim={null}
      zone="Asia/Tokyo"
      todayIn={() => Temporal.PlainDate.from('2026-11-22')}
      onSave={onSave}
      onCancel={() => undefined}
    />,
  )
  const picker = root.querySelector<HTMLInputElement>('[role=combobox]')
  const type = (input: HTMLInputElement | null, value: string) =>
    act(async () => {
      if (!input) throw new Error('There is no such field.')
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const choose = async (query: string) => {
    await type(picker, query)
    await act(async () => {
      picker?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    })
  }
  const labels = () => [...root.querySelectorAll('label')].map(({ textContent }) => textContent)
  return { root, picker, labels, choose, type, onSave }
}

describe('the form for a new SIM', () => {
  it('closes the list of carriers by Escape, and nothing around it', async () => {
    const { picker, root, type } = open()
    await type(picker, 'giff')
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    const around = vi.fn()
    root.addEventListener('keydown', around)
    await act(async () => void picker?.dispatchEvent(key))
    expect(root.querySelector('[role=listbox]')).toBeNull()
    expect(around).not.toHaveBeenCalled()
    // A popup of the browser closes by an Escape that nobody took, with all that was typed.
    expect(key.defaultPrevented).toBe(true)
  })

  it('asks for a sum only once the carrier and its currency are known', async () => {
    const { labels, choose } = open()
    expect(labels()).toEqual([t('carrier'), t('number'), t('name')])
    await choose('giffgaff')
    expect(labels()).toContain(t('labelWithUnit', { label: t('usualAmount'), unit: 'GBP' }))
    expect(labels()).not.toContain(t('carrierName'))
  })

  it('asks for name, currency and zone of a carrier that is not listed, and says that it is not', async () => {
    const { labels, picker, choose } = open()
    await choose('zzz')
    expect(labels()).toEqual(expect.arrayContaining([t('carrierName'), t('currency'), t('zone')]))
    expect(picker?.value).toBe(t('carrierNotListed'))
  })

  it('takes currency and zone of such a line from the number’s country, until the user says otherwise', async () => {
    const { root, choose, type, onSave, labels } = open()
    await choose('zzz')
    await type(root.querySelector('[type=tel]'), '+447700900123')
    expect(labels()).toContain(t('labelWithUnit', { label: t('usualAmount'), unit: 'GBP' }))
    await type(root.querySelector('[type=tel]'), '+85255001234')
    await type(root.querySelector('[type=date]'), '2027-01-01')
    await press(root, t('addSim'))
    expect(onSave.mock.lastCall?.[0].rule).toMatchObject({ currency: 'HKD', zone: 'Asia/Hong_Kong' })
  })

  it('asks for a currency that no country tells', async () => {
    const { root, choose, type, onSave, labels } = open()
    await choose('zzz')
    await type(root.querySelector('[type=tel]'), '12345')
    await type(root.querySelector('[type=date]'), '2027-01-01')
    expect(labels().join()).not.toContain(t('usualAmount'))
    await press(root, t('addSim'))
    expect(onSave).not.toHaveBeenCalled()
    expect(root.textContent).toContain(t('errorCurrencyMissing'))
  })

  it('saves nothing before a carrier is chosen, and says so at the field', async () => {
    const { root, picker, type, onSave } = open()
    await type(root.querySelector('[type=tel]'), '07700 900123')
    await press(root, t('addSim'))
    expect(onSave).not.toHaveBeenCalled()
    expect(root.textContent).toContain(t('errorCarrierMissing'))
    expect(picker?.getAttribute('aria-invalid')).toBe('true')
  })
})
