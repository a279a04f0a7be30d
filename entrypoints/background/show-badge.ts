import { browser } from 'wxt/browser'
import { now } from '@/utils/now'
import { nearestDeadline, newestLoss } from '@/utils/storage/nearest-deadline'
import { readSettings } from '@/utils/storage/settings'
import { type BadgeState, badgeState, brokenBadge } from './badge-state'
import { sayTitle } from './say-title'
import { readVoice } from './voice'

/** Puts the nearest deadline on the icon, from what is stored and nothing else. */
export async function showBadge(): Promise<void> {
  const state = await readBadgeState()
  const voice = await readVoice()
  await Promise.all([
    browser.action.setBadgeText({ text: state.text }),
    browser.action.setBadgeBackgroundColor({ color: state.color }),
    browser.action.setBadgeTextColor({ color: state.textColor }),
    browser.action.setTitle({ title: sayTitle(state.title, voice) }),
  ])
}

async function readBadgeState(): Promise<BadgeState> {
  try {
    const settings = await readSettings()
    const { badgeWithout } = settings
    const [nearest, loss] = await Promise.all([nearestDeadline(badgeWithout), newestLoss(badgeWithout)])
    return badgeState(nearest, loss, now(), settings)
  } catch {
    return brokenBadge
  }
}
