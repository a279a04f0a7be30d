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
  page('read-only', 'overview'),
  page('read-only-data', 'data'),
]

/** The database was emptied by the browser; the second copy is still there. */
export const lostScenes: Scene[] = [popup('records-lost'), page('records-lost', 'data')]
