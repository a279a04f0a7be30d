import { type ComponentChild, render } from 'preact'
import { browser } from 'wxt/browser'
import { loadWords } from '@/utils/i18n/load-words'
import type { Words } from '@/utils/i18n/words'
import { onSettingsChange, readSettings, type Settings } from '@/utils/storage/settings'

/** Shows a page of ours in the chosen language and theme, and again when a setting changes. */
export async function runPage(show: (words: Words, settings: Settings) => ComponentChild): Promise<void> {
  const root = document.querySelector('#app')
  if (!root) return
  const draw = async (settings: Settings) => {
    const words = await loadWords(settings.language, browser.i18n.getUILanguage())
    document.documentElement.lang = words.locale
    if (settings.theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = settings.theme
    render(show(words, settings), root)
  }
  onSettingsChange((settings) => void draw(settings))
  await draw(await readSettings())
}
