import type { Hand } from './hand'
import { popup, type Scene, takeBack } from './scene'

/** The popup before the first SIM. */
export const emptyPopup: Scene[] = [
  popup('empty'),
  popup('add', (hand, { t }) => hand.press(t('addFirstSim'))),
  popup('add-search', async ({ press, screen }, { t }) => {
    await press(t('addFirstSim'))
    await screen.fill('combobox', t('carrier'), 'mobile')
  }),
  popup('add-carrier', async ({ press, screen, fill }, { t }) => {
    await press(t('addFirstSim'))
    await screen.fill('combobox', t('carrier'), 'SoftBank prepaid')
    await screen.press('Enter')
    await fill(t('number'), '090-0000-1234')
  }),
  popup('add-own', async ({ press, screen, fill }, { t }) => {
    await press(t('addFirstSim'))
    await screen.fill('combobox', t('carrier'), 'zzzzz')
    await screen.press('Enter')
    await fill(t('number'), '+44 7700 900123')
  }),
  popup('add-errors', async ({ press }, { t }) => {
    await press(t('addFirstSim'))
    await press(t('addSim'))
  }),
]

const openLine = (name: string) => (hand: Hand) => hand.press(name)

/** The popup over lines in every stage. */
export const fullPopup: Scene[] = [
  popup('list'),
  popup('line-attempt', openLine('Tokyo line')),
  popup('line-calm', openLine('Berlin flat')),
  popup('line-lost', openLine('Old Osaka card')),
  popup('line-grace', openLine('Kyoto spare')),
  popup('line-receiving', openLine('Nagoya line')),
  popup('line-undated', openLine('Island line')),
  popup('line-details', async ({ press }, { t }) => {
    await press('London number')
    await press(t('waysToTopUp'))
    await press(t('goodToKnow'))
    await press(t('sources'))
  }),
  popup('done', async ({ press }, { t }) => {
    await press('Berlin flat')
    await press(t('done'))
  }),
  popup('done-stated', async ({ press, fill }, { t }) => {
    await press('Berlin flat')
    await press(t('done'))
    await fill(t('doneWhat'), t('doneStated'))
  }),
  popup('done-errors', async ({ press, fill }, { t }) => {
    await press('Berlin flat')
    await press(t('done'))
    await fill(t('labelWithUnit', { label: t('amount'), unit: 'EUR' }), 'ten')
    await press(t('record'))
  }),
  popup('pay', async ({ press }, { t }) => {
    await press('Berlin flat')
    await press(t('payElsewhere'))
  }),
  popup('pay-stopped', async ({ press }, { t }) => {
    await press('Tokyo line')
    await press(t('payElsewhere'))
    await press(t('payNow'))
  }),
  popup('edit', async ({ press }, { t }) => {
    await press('London number')
    await press(t('edit'))
    await press(t('more'))
  }),
  popup('reading', async ({ press, fill }, { t }) => {
    await press('London number')
    await press(t('done'))
    await press(`${t('readingAdd')} …`)
    await fill(t('readingText'), 'Your balance is 7.35. Your SIM expires on 03/04/2027.')
  }),
  popup('reading-two-days', async ({ press, fill }, { t }) => {
    await press('Island line')
    await press(t('done'))
    await press(`${t('readingAdd')} …`)
    await fill(t('readingText'), 'Your SIM expires on 03/04/2027.')
  }),
  popup(
    'proof',
    async ({ press }, { t }) => {
      await press('Tokyo line')
      await press(t('wentThrough'))
      await press(t('proofDetails'))
    },
    takeBack,
  ),
  popup(
    'toast',
    async ({ press }, { t }) => {
      await press('Berlin flat')
      await press(t('archive'))
    },
    takeBack,
  ),
]
