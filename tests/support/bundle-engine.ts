import { join } from 'node:path'
import { bundleForPage } from '@/scripts/accuracy/bundle-for-page'

/** The engine as a script for a page. */
export const bundleEngine = (): Promise<string> =>
  bundleForPage(join(import.meta.dirname, '../fixtures/pages/engine.ts'))
