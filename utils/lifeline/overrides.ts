import type { Override, Rule } from '@/utils/sim/rule'
import { isSameData } from './is-same-data'

/**
 * A rule with one value replaced for this SIM: `setOverride(rule, 'tracks.0.after.0.period.count', 365)`. The value
 * that was there is kept, so that it can be shown and put back. Null when the rule has no such place.
 */
export function setOverride(rule: Rule, path: string, value: unknown): Rule | null {
  const shipped = withoutOverrides(rule)
  const was = valueAt(shipped, path)
  if (was === undefined || !isReplaceable(path)) return null
  const others = rule.overrides.filter((override) => override.path !== path)
  return applyOverrides(shipped, isSameData(was, value) ? others : [...others, { path, value, was }])
}

/** Puts one value back, or all of them. */
export function resetOverride(rule: Rule, path: string): Rule {
  return applyOverrides(
    withoutOverrides(rule),
    rule.overrides.filter((override) => override.path !== path),
  )
}

/** The rule as it was shipped. */
export function withoutOverrides(rule: Rule): Rule {
  let shipped = rule
  for (const { path, was } of rule.overrides.toReversed()) shipped = replaceAt(shipped, path, was) ?? shipped
  return { ...shipped, overrides: [] }
}

/**
 * Puts the user's values into a shipped rule, as when an update brings a new one. What the new rule no longer has a
 * place for is dropped: compare `overrides` before and after to tell the user.
 */
export function applyOverrides(shipped: Rule, overrides: readonly Override[]): Rule {
  let rule = shipped
  const kept: Override[] = []
  for (const { path, value } of overrides) {
    const was = valueAt(rule, path)
    const replaced = was === undefined || !isAlike(was, value) ? null : replaceAt(rule, path, value)
    if (replaced === null) continue
    rule = replaced
    kept.push({ path, value, was })
  }
  return { ...rule, overrides: kept }
}

export function valueAt(rule: Rule, path: string): unknown {
  let found: unknown = rule
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Record<string, unknown>)[name]
  }
  return found
}

function replaceAt<T>(tree: T, path: string, value: unknown): T | null {
  const [name = '', ...rest] = path.split('.')
  if (typeof tree !== 'object' || tree === null || !Object.hasOwn(tree, name)) return null
  const branch = (tree as Record<string, unknown>)[name]
  const grown = rest.length === 0 ? value : replaceAt(branch, rest.join('.'), value)
  if (grown === null && rest.length > 0) return null
  // A copy of the same shape with one branch replaced; `with` keeps arrays arrays.
  if (Array.isArray(tree)) return tree.with(Number(name), grown) as T
  return { ...tree, [name]: grown }
}

/** Numbers, days, choices and whole periods can be replaced; sources and the list of changes cannot. */
function isReplaceable(path: string): boolean {
  return !/^(?:facts|overrides|doubts)(?:\.|$)/.test(path)
}

/** A value may take the place of one of its kind, or of one that was not known. */
function isAlike(was: unknown, value: unknown): boolean {
  return (
    was === null ||
    value === null ||
    (typeof was === typeof value && Array.isArray(was) === Array.isArray(value))
  )
}
