import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { handleMessages } from '@/utils/messages/handle-messages'
import { onRecordsChange } from '@/utils/storage/database/change-door'
import { onSettingsChange } from '@/utils/storage/settings'
import { fillByGesture } from './fill-by-gesture'
import { handlers } from './message-handlers'
import { openWelcome } from './open-welcome'
import { readSelection } from './read-selection'
import { refresh, wake } from './refresh'
import { fillMenu, readMenu } from './set-menu'
import { listenToReminders } from './show-reminders'
import { lookAtOpenTabs, registerSites } from './site-access'
import { forgetTab } from './tab-notes'

// Every listener in the first tick: one that comes later misses the event that started the background.
export default defineBackground({
  type: 'module',
  main() {
    handleMessages(handlers)
    onRecordsChange(() => void refresh())
    onSettingsChange(() => void wake())
    browser.runtime.onInstalled.addListener((details) => {
      void wake()
      void openWelcome(details)
    })
    browser.runtime.onStartup.addListener(() => void wake())
    browser.alarms.onAlarm.addListener(() => void refresh())
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'fill-page') void fillByGesture(tab?.id)
    })
    browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
      if (menuItemId === fillMenu) void fillByGesture(tab?.id)
      if (menuItemId === readMenu) void readSelection(selectionText, pageUrl)
    })
    listenToReminders()
    browser.permissions.onAdded.addListener(({ origins = [], permissions = [] }) => {
      // The API itself comes with the permission.
      if (permissions.includes('notifications')) {
        listenToReminders()
        void refresh()
      }
      void registerSites().then(() => lookAtOpenTabs(origins))
    })
    browser.permissions.onRemoved.addListener(() => void registerSites())
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
    void wake()
  },
})
