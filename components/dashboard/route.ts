/** Pages of the dashboard, as they stand behind the `#` of its address. */
export const pages = ['overview', 'sims', 'sites', 'data', 'settings'] as const

export type Page = (typeof pages)[number]

export interface Route {
  page: Page
  /** The SIM whose page is open, or null for the list. */
  simId: string | null
}

/** Reads `#/sims/<id>`; whatever is not ours leads to the overview. */
export function readRoute(hash: string): Route {
  const [name, id] = hash.replace(/^#\/?/, '').split('/')
  const page = pages.find((each) => each === name) ?? 'overview'
  return { page, simId: page === 'sims' && id ? id : null }
}

export function writeRoute(page: Page, simId: string | null = null): string {
  return simId === null ? `#/${page}` : `#/${page}/${simId}`
}
