import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scene } from './scene'

/** Bringing in a file: what it would do before it does it, and a file that is refused. */
export function importScenes(backup: string): Scene[] {
  const broken = join(mkdtempSync(join(tmpdir(), 'sim-keeper-broken-')), 'broken.json')
  writeFileSync(broken, '{"format": "sim-keeper-backup", "version": 1, "sims": [')
  const choose = (name: string, file: string): Scene => ({
    name: `dashboard-${name}`,
    path: 'dashboard.html#/data',
    act: ({ screen }) => screen.chooseFile(file),
  })
  return [choose('import', backup), choose('import-refused', broken)]
}
