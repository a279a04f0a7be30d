import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { WelcomeView } from '@/components/welcome/welcome-view'
import { now } from '@/utils/now'
import { type Settings, saveSettings } from '@/utils/storage/settings'

export function WelcomeApp({ language }: { language: Settings['language'] }) {
  const [shortcut, setShortcut] = useState('')
  useEffect(() => {
    // Seen is enough: nobody wants to be welcomed twice.
    void saveSettings({ welcomedAt: now() })
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === 'fill-page')?.shortcut ?? '')
    })
  }, [])
  return (
    <WelcomeView
      language={language}
      shortcut={shortcut}
      onLanguage={(chosen) => void saveSettings({ language: chosen })}
      onStart={() => location.assign(browser.runtime.getURL('/dashboard.html#/sims/new'))}
    />
  )
}
