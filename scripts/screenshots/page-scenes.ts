import { ago } from './sample-events'
import { page, type Scene, takeBack } from './scene'

/** Tabs before the first SIM. */
export const emptyPages: Scene[] = [
  { name: 'welcome', path: 'welcome.html' },
  page('empty-overview', 'overview'),
  page('empty-sims', 'sims'),
  page('empty-topups', 'topups'),
  page('empty-sites', 'sites'),
  page('empty-data', 'data'),
  page('settings', 'settings'),
]

/** The dashboard over lines in every stage. */
export const fullPages: Scene[] = [
  page('overview', 'overview'),
  page('sims', 'sims'),
  page('sims-archived', 'sims', ({ press }, { say }) => press(say('archivedSims', { count: 1 }))),
  page('sim-attempt', 'sims/tokyo'),
  page('sim-calm', 'sims/berlin'),
  page('sim-urgent', 'sims/london'),
  page('sim-lost', 'sims/lost'),
  page('sim-grace', 'sims/grace'),
  page('sim-balance', 'sims/mumbai'),
  page('sim-long', 'sims/long'),
  page('sim-all-open', 'sims/london', async ({ press, screen }, { t }) => {
    await press(t('secretsShow'))
    await press(t('ruleTitle'))
    await press(t('ownTitle'))
    await screen.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
  }),
  page('add', 'sims/new'),
  page('edit', 'sims/berlin', ({ press }, { t }) => press(t('edit'))),
  page('done', 'sims/berlin', ({ press }, { t }) => press(t('done'))),
  page('pay', 'sims/tokyo', ({ press }, { t }) => press(t('payElsewhere'))),
  page('reading', 'sims/london', async ({ press, fill }, { t }) => {
    await press(t('readingAdd'))
    await fill(t('readingText'), 'Your balance is 7.35. Your SIM expires on 03/04/2027.')
  }),
  page('reading-two-days', 'sims/own', async ({ press, fill }, { t }) => {
    await press(t('readingAdd'))
    await fill(t('readingText'), 'Your SIM expires on 03/04/2027.')
  }),
  page('sims-reminded', 'sims?only=london,povo'),
  page('topups', 'topups'),
  page('topups-open', `topups/london-paid-${ago(240)}`, ({ screen }) =>
    screen.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('.topup[open] details'))
        each.open = true
    }),
  ),
  page('topups-several', 'topups', async ({ press, fill }, { t }) => {
    await press(t('severalTitle'))
    await fill(t('severalFirst'), ago(200))
  }),
  page('topups-unproven', 'topups', ({ screen }) =>
    screen.evaluate(() => {
      for (const each of document.querySelectorAll('details'))
        if (each.querySelector('[data-finding]')) each.open = true
    }),
  ),
  page('sites', 'sites'),
  page('data', 'data'),
  page('toast', 'sims/berlin', ({ press }, { t }) => press(t('archive')), takeBack),
]
