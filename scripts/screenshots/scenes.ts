import type { Words } from '@/utils/i18n/words'
import { breakDatabase } from './change-browser'
import type { Hand } from './hand'
import { emptyPages, fullPages } from './page-scenes'
import { emptyPopup, fullPopup } from './popup-scenes'
import { page, popup, type Scene } from './scene'

export const emptyScenes: Scene[] = [...emptyPopup, ...emptyPages]

export const oneScenes: Scene[] = [popup('one'), page('one-overview', 'overview')]

export const manyScenes: Scene[] = [...fullPopup, ...fullPages]

export const crowdScenes: Scene[] = [
  popup('crowd'),
  page('crowd-overview', 'overview'),
  page('crowd-sims', 'sims'),
]

/** The records are of a newer version: to be read, not changed. */
export const readOnlyScenes: Scene[] = [
  popup('read-only'),
  popup('read-only-line', ({ press }) => press('London number')),
  page('read-only', 'overview'),
  page('read-only-sim', 'sims/london'),
  page('read-only-data', 'data'),
]

/** An update brought another rule for a SIM: both dates, and nothing moves unasked. */
export const ruleScenes: Scene[] = [page('rule-changed', 'overview'), page('rule-changed-sim', 'sims/munich')]

/** The browser fails at the database: noticed at the next step, here of putting a SIM away. */
export const brokenScenes: Scene[] = [
  popup('broken', async (hand, words) => {
    await hand.press('Munich line')
    await archiveInVain(hand, words)
  }),
  page('broken', 'sims/munich', archiveInVain),
]

async function archiveInVain({ screen, press, see }: Hand, { t }: Words): Promise<void> {
  await breakDatabase(screen)
  await press(t('archive'))
  await see(t('storageBroken'))
}

/** The database was emptied by the browser; the second copy is still there. */
export const lostScenes: Scene[] = [popup('records-lost'), page('records-lost', 'data')]
