import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildExtension } from '@/scripts/build-extension'

declare module 'vitest' {
  interface ProvidedContext {
    readonly extensions: { readonly chromium: string; readonly firefox: string }
  }
}

/** Builds the release extension for both browsers once a run, apart from what the working copy has built. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sim-keeper-build-'))
  provide('extensions', {
    chromium: await buildExtension('chrome', folder),
    firefox: await buildExtension('firefox', folder),
  })
  return () => rmSync(folder, { recursive: true })
}
