/** Pages of the dashboard, as they stand behind the `#` of its address. */
export const pages = ['overview', 'sims', 'topups', 'sites', 'data', 'settings'] as const

export type Page = (typeof pages)[number]

export interface Route {
  page: Page
  /** The SIM whose page is open, or null for the list. */
  simId: string | null
  /** Whether what was done for it is to be told at once. */
  isDoing: boolean
  /** The top-up that is open on its page. */
  eventId: string | null
  /** The only SIMs that the list is to show; none: all of them. */
  only: readonly string[]
}

/** Reads `#/sims/<id>`, `#/sims/<id>/done` and `#/sims?only=<id>,<id>`; whatever is not ours leads to the overview. */
export function readRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?')
  const [name, id, form] = path.split('/')
  const only = new URLSearchParams(query).get('only')?.split(',').filter(Boolean) ?? []
  const page = pages.find((each) => each === name) ?? 'overview'
  const of = (wanted: Page) => (page === wanted && id ? id : null)
  const isDoing = page === 'sims' && form === 'done'
  return { page, simId: of('sims'), isDoing, eventId: of('topups'), only: page === 'sims' ? only : [] }
}

export function writeRoute(page: Page, id: string | null = null): string {
  return id === null ? `#/${page}` : `#/${page}/${id}`
}
