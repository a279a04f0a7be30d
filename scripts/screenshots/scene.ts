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

/** Waits for the step to be undone: a page that is closed too soon would leave it done. */
export const takeBack: NonNullable<Scene['after']> = async ({ press, see }, { t }) => {
  await press(t('undo'))
  await see(t('undone'))
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
