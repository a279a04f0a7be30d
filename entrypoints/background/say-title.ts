import type { BadgeTitle } from './badge-state'
import type { Language } from './pick-language'
import { say, sayDay } from './say'

/** The icon's title as one sentence that names the SIM. */
export function sayTitle(title: BadgeTitle, language: Language): string {
  switch (title.code) {
    case 'no-sims':
      return say(language, 'titleNoSims')
    case 'broken':
      return say(language, 'titleBroken')
    case 'lost':
      return say(language, 'titleLost', { name: title.name })
    case 'days-left':
      return sayDaysLeft(title, language)
  }
}

function sayDaysLeft(
  { name, days, on }: Extract<BadgeTitle, { code: 'days-left' }>,
  language: Language,
): string {
  const params = { name, days, date: sayDay(language, on) }
  if (days < 0) return say(language, 'titlePassed', params)
  return days === 0 ? say(language, 'titleLastDay', params) : say(language, 'titleDaysLeft', params, days)
}
