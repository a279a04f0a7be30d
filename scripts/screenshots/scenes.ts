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

/** The files of the database are damaged. */
export const brokenScenes: Scene[] = [
  popup('broken'),
  page('broken', 'overview'),
  page('broken-sims', 'sims'),
  page('broken-data', 'data'),
]

/** The database was emptied by the browser; the second copy is still there. */
export const lostScenes: Scene[] = [popup('records-lost'), page('records-lost', 'data')]
