/** Pages of the dashboard, as they stand behind the `#` of its address. */
export const pages = ['overview', 'sims', 'topups', 'sites', 'data', 'settings'] as const

export type Page = (typeof pages)[number]

export interface Route {
  page: Page
  /** The SIM whose page is open, or null for the list. */
  simId: string | null
  /** The top-up that is open on its page. */
  eventId: string | null
  /** The only SIMs that the list is to show; none: all of them. */
  only: readonly string[]
}

/** Reads `#/sims/<id>` and `#/sims?only=<id>,<id>`; whatever is not ours leads to the overview. */
export function readRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?')
  const [name, id] = path.split('/')
  const only = new URLSearchParams(query).get('only')?.split(',').filter(Boolean) ?? []
  const page = pages.find((each) => each === name) ?? 'overview'
  const of = (wanted: Page) => (page === wanted && id ? id : null)
  return { page, simId: of('sims'), eventId: of('topups'), only: page === 'sims' ? only : [] }
}

export function writeRoute(page: Page, id: string | null = null): string {
  return id === null ? `#/${page}` : `#/${page}/${id}`
}
