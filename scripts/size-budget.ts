import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

interface Part {
  readonly name: string
  readonly files: RegExp
  /** The most it may weigh, in KiB of gzip. */
  readonly most: number
}

const onDemand = '^chunks/(?:read-carrier-text|carriers)-'

/**
 * A popup that opens at once and a page that never waits stand on these. Two things are heavy and load only when asked
 * for: the words of carriers' texts (when one is read) and the carriers of one part of the world (when one is shown).
 */
export const sizeBudget: readonly Part[] = [
  { name: 'the script that fills', files: /^fill\.js$/, most: 12 },
  { name: 'the script that teaches', files: /^teach\.js$/, most: 5 },
  { name: 'the script that watches an allowed site', files: /^recharge\.js$/, most: 7 },
  {
    name: 'the carriers of the world',
    files: /^chunks\/carriers-/,
    most: 54,
  },
  { name: 'the words of carriers’ texts', files: /^chunks\/read-carrier-text-/, most: 85 },
  { name: 'all that is not loaded on demand', files: new RegExp(`^(?!${onDemand.slice(1)})`), most: 270 },
  {
    name: 'the whole extension but the words of carriers’ texts',
    files: /^(?!chunks\/read-carrier-text-)/,
    most: 324,
  },
  { name: 'the whole extension', files: /^/, most: 408 },
]

export interface Weight {
  /** Heaviest first. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  readonly parts: readonly (Part & { readonly bytes: number })[]
}

/** Weighs every file of a build, and each part of the budget, by gzip size in bytes. */
export function weighBuild(folder: string): Weight {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: gzipSync(readFileSync(path), { level: 9 }).length,
    }))
    .sort((a, b) => b.bytes - a.bytes)
  const parts = sizeBudget.map((part) => ({
    ...part,
    bytes: sum(files.filter(({ path }) => part.files.test(path))),
  }))
  return { files, parts }
}

/** One sentence for each part that is too heavy, or that no file of the build is. */
export function overBudget({ parts }: Weight): string[] {
  return parts
    .filter(({ bytes, most }) => bytes === 0 || bytes > most * 1024)
    .map(({ name, bytes, most }) => `${name}: ${kib(bytes)} KiB gzip, the budget is ${most} KiB.`)
}

export function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}

function sum(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, file) => total + file.bytes, 0)
}
