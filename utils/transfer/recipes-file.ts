import * as v from 'valibot'
import type { Recipe } from '@/utils/fill/recipe'

const mark = 'sim-keeper-recipes'
const mostBytes = 1_000_000

/** What was taught about sites, without when it last worked: that is nobody else's business. */
export function encodeRecipes(recipes: readonly Recipe[]): string {
  const taught = recipes.map((recipe) => ({ ...recipe, lastWorkedAt: null }))
  return `${JSON.stringify({ format: mark, version: 1, recipes: taught }, null, 2)}\n`
}

export type DecodedRecipes =
  | { ok: true; recipes: Recipe[] }
  /** `field` is the path of the first thing that is not right, `''` when it is no such file at all. */
  | { ok: false; field: string }

/**
 * Reads a file that anybody may have written. One wrong field refuses it all. Whether a text is a selector only a
 * document can tell, so the test for it is given.
 */
export function decodeRecipes(text: string, isSelector: (text: string) => boolean): DecodedRecipes {
  const value = text.length > mostBytes ? undefined : readJson(text)
  if (!isOurs(value)) return { ok: false, field: '' }
  const parsed = v.safeParse(fileSchema(isSelector), value)
  if (parsed.success) return { ok: true, recipes: parsed.output.recipes }
  return { ok: false, field: v.getDotPath(parsed.issues[0]) ?? '' }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isOurs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === mark
}

function fileSchema(isSelector: (text: string) => boolean) {
  const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(500), v.check(isSelector))
  const pointer = v.pipe(
    v.strictObject({
      through: v.pipe(v.array(selector), v.maxLength(8)),
      selectors: v.pipe(v.array(selector), v.maxLength(20)),
      label: v.pipe(v.string(), v.maxLength(80)),
    }),
    v.check(({ selectors, label }) => selectors.length > 0 || label !== ''),
  )
  const recipe: v.GenericSchema<unknown, Recipe> = v.strictObject({
    version: v.literal(1),
    host: v.pipe(v.string(), v.maxLength(260), v.check(isExactHost)),
    number: v.nullable(pointer),
    amount: v.nullable(pointer),
    confirm: v.nullable(pointer),
    successText: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
    lastWorkedAt: v.null(),
  })
  return v.strictObject({
    format: v.literal(mark),
    version: v.literal(1),
    recipes: v.pipe(v.array(recipe), v.maxLength(1_000), v.check(areOfDifferentHosts)),
  })
}

/** As browsers write it: lower case, in ASCII, with a port only where it is not the usual one. */
function isExactHost(host: string): boolean {
  const url = `https://${host}/`
  return /^[a-z\d.-]+(:\d{1,5})?$/.test(host) && URL.canParse(url) && new URL(url).host === host
}

function areOfDifferentHosts(recipes: Recipe[]): boolean {
  return new Set(recipes.map(({ host }) => host)).size === recipes.length
}
