import type { Words } from '@/utils/i18n/words'
import type { Hand } from './hand'

/** One picture: a page, and what is done on it first. */
export interface Scene {
  name: string
  path: string
  act?: (hand: Hand, words: Words) => Promise<void>
  /** Takes back what the picture needed. */
  after?: (hand: Hand, words: Words) => Promise<void>
}

export const popup = (name: string, act?: Scene['act'], after?: Scene['after']): Scene => ({
  name: `popup-${name}`,
  path: 'popup.html',
  ...(act && { act }),
  ...(after && { after }),
})

export const page = (name: string, route: string, act?: Scene['act'], after?: Scene['after']): Scene => ({
  name: `dashboard-${name}`,
  path: `dashboard.html#/${route}`,
  ...(act && { act }),
  ...(after && { after }),
})
