import { rm } from 'node:fs/promises'

/** Removes a folder, as far as the last parts of a killed browser let go of it: the rest goes with the whole run's. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 }).catch(() => undefined)
