import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { SettingsForm } from '@/components/dashboard/settings-form'
import { type Settings, saveSettings } from '@/utils/storage/settings'

export function SettingsScreen({ settings }: { settings: Settings }) {
  const [shortcut, setShortcut] = useState('')
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === 'fill-page')?.shortcut ?? '')
    })
  }, [])
  return (
    <SettingsForm
      values={settings}
      shortcut={shortcut}
      onChange={async (patch) => {
        // A refusal of the browser's question leaves the switch off; the reminders go on in badge and list.
        const isAllowed =
          !patch.notify || (await browser.permissions.request({ permissions: ['notifications'] }))
        await saveSettings(isAllowed ? patch : { ...patch, notify: false })
      }}
    />
  )
}
