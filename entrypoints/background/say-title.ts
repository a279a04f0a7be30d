import type { BadgeTitle } from './badge-state'
import type { Voice } from './voice'

/** The icon's title as one sentence that names the SIM. */
export function sayTitle(title: BadgeTitle, voice: Voice): string {
  switch (title.code) {
    case 'no-sims':
      return voice.say('titleNoSims')
    case 'broken':
      return voice.say('titleBroken')
    case 'lost':
      return voice.say('titleLost', { name: title.name })
    case 'days-left':
      return sayDaysLeft(title, voice)
  }
}

function sayDaysLeft(
  { name, days, on }: Extract<BadgeTitle, { code: 'days-left' }>,
  { say, day }: Voice,
): string {
  const params = { name, count: days, date: day(on) }
  if (days < 0) return say('titlePassed', params)
  return say(days === 0 ? 'titleLastDay' : 'titleDaysLeft', params)
}
