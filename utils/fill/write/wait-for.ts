import { settle } from './write-value'

/** How long a page may take to bring up a field that is not there yet. */
const patienceMilliseconds = 1_500
const stepMilliseconds = 100

/** Waits a while for what a page may bring up late; returns either way. */
export async function waitFor(
  isThere: () => Promise<boolean>,
  patience = patienceMilliseconds,
): Promise<void> {
  for (let waited = 0; waited < patience && !(await isThere()); waited += stepMilliseconds) {
    await settle(stepMilliseconds)
  }
}
