import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { noRates, ownRatesSchema } from './schema/own-rates-schema'

const leadDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650))
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** Each setting with what holds until the user says otherwise; a broken value falls back alone. */
const settingsSchema = v.object({
  /** `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', 'en', 'ja', 'zh_CN', 'zh_TW']), 'auto'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Days before a deadline on which a reminder is due, for SIMs without their own. */
  leadDays: v.fallback(v.pipe(v.array(leadDay), v.maxLength(50)), () => [30, 14, 7, 3, 1, 0]),
  /** Whether reminders may use notifications; works only with the browser's permission too. */
  notify: v.fallback(v.boolean(), false),
  /** No notification from … until, in the user's own time; equal means never quiet. */
  quietFrom: v.fallback(timeOfDay, '22:00'),
  quietUntil: v.fallback(timeOfDay, '08:00'),
  /** What the toolbar icon counts. */
  badge: v.fallback(v.picklist(['days', 'off']), 'days'),
  /** `safe` is told apart by those who see no red or no green. */
  badgeColors: v.fallback(v.picklist(['usual', 'safe']), 'usual'),
  /** Ids of the SIMs that the icon leaves out. */
  badgeWithout: v.fallback(v.pipe(v.array(v.string()), v.maxLength(10_000)), () => []),
  /** The currency the overview's sums are wanted in, and the user's own rates for it. */
  ownRates: v.fallback(ownRatesSchema, () => noRates),
  /** When the welcome page was finished, or null. */
  welcomedAt: v.fallback(v.nullable(v.number()), null),
  /** When a backup was last saved, or null. */
  backedUpAt: v.fallback(v.nullable(v.number()), null),
})

export type Settings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: Settings = v.parse(settingsSchema, emptySettings())

const key = 'settings'

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key)
  return toSettings(stored[key])
}

/** Changes some settings and keeps the others; answers all of them. */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  // Two pages that save at once must not lose each other's setting.
  return navigator.locks.request(key, async () => {
    const settings = toSettings({ ...(await readSettings()), ...patch })
    await browser.storage.local.set({ [key]: settings })
    return settings
  })
}

/** Calls back after any page changed a setting; returns how to stop. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) listener(toSettings(changes[key]?.newValue))
  }
  browser.storage.onChanged.addListener(hear)
  return () => browser.storage.onChanged.removeListener(hear)
}

function toSettings(stored: unknown): Settings {
  const known = typeof stored === 'object' && stored !== null ? stored : {}
  return v.parse(settingsSchema, { ...emptySettings(), ...known })
}

// `v.fallback` needs the key to be there.
function emptySettings(): Record<string, undefined> {
  return Object.fromEntries(Object.keys(settingsSchema.entries).map((name) => [name, undefined]))
}
