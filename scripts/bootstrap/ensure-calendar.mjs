import { aptInstall, mayAptInstall, onPath } from './apt-install.mjs'

/** Brings the calendar program that reads our calendar file, where that may be; without it that test says it is skipped. */
export function ensureCalendar() {
  if (onPath('khal') || !mayAptInstall()) return
  try {
    aptInstall(['khal'])
  } catch {
    console.log('khal could not be installed: the test that imports the calendar into it will be skipped.')
  }
}
