import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The most a build may weigh, in KiB of gzip. A popup that opens at once and a page that never waits stand on these. */
export const sizeBudget = {
  wholeExtension: 300,
  fillScript: 12,
} as const

const fillScript = /^(?:content-scripts\/)?fill[\w-]*\.js$/

export interface Weight {
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  readonly wholeExtension: number
  readonly fillScript: number
}

/** Weighs every file of a build by its gzip size in bytes, heaviest first. */
export function weighBuild(folder: string): Weight {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1),
      bytes: gzipSync(readFileSync(path), { level: 9 }).length,
    }))
    .sort((a, b) => b.bytes - a.bytes)
  return {
    files,
    wholeExtension: sum(files),
    fillScript: sum(files.filter((file) => fillScript.test(file.path))),
  }
}

/** One sentence for each budget that a build breaks. */
export function overBudget(weight: Weight): string[] {
  const names = ['wholeExtension', 'fillScript'] as const
  return names
    .filter((name) => weight[name] > sizeBudget[name] * 1024)
    .map((name) => `${name} weighs ${kib(weight[name])} KiB gzip, its budget is ${sizeBudget[name]} KiB.`)
}

export function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}

function sum(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, file) => total + file.bytes, 0)
}
