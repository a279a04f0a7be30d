import { browser } from 'wxt/browser'
import { toldKey } from './told-key'

// Comes before the background's own script: every notification is written down, and then made.
const { notifications } = browser
const create: (...args: never[]) => Promise<string> = notifications.create
Object.assign(notifications, {
  async create(id: string, options: { message: string }) {
    await browser.storage.local.set({ [`${toldKey}${crypto.randomUUID()}`]: options.message })
    return create.call(notifications, ...([id, options] as never[]))
  },
})
