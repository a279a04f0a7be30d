import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '@/entrypoints/background'

/** What the browser keeps while the background comes and goes. */
export interface FakeExtension {
  /** Sites the user has allowed. */
  origins: string[]
  mayNotify: boolean
  registered: { id: string; matches?: string[] }[]
  menus: Map<string, string>
  /** Answers `scripting.executeScript`. */
  onInject: (injection: Injection) => Promise<unknown>
}

export interface Injection {
  target: { tabId: number; documentIds?: string[] }
  files?: string[]
  func?: (...args: never[]) => unknown
  args?: unknown[]
}

/** The parts of the browser the background uses and the ready-made fake does not have. */
export function makeFakeExtension(): FakeExtension {
  vi.stubGlobal('BroadcastChannel', ListeningChannel)
  const state: FakeExtension = {
    origins: [],
    mayNotify: false,
    registered: [],
    menus: new Map(),
    onInject: async () => [],
  }
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: state.origins }),
    contains: async () => state.mayNotify,
  })
  Object.assign(fakeBrowser.scripting, fakeScripting(state))
  Object.assign(fakeBrowser.contextMenus, {
    update: async (id: string, { title }: { title: string }) => {
      if (!state.menus.has(id)) throw new Error('no such menu')
      state.menus.set(id, title)
    },
    create: ({ id, title }: { id: string; title: string }, done: () => void) => {
      state.menus.set(id, title)
      done()
    },
  })
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' })
  for (const event of extraEvents()) event.removeAllListeners()
  return state
}

function fakeScripting(state: FakeExtension) {
  return {
    getRegisteredContentScripts: async () => state.registered,
    registerContentScripts: async (scripts: FakeExtension['registered']) => {
      if (state.registered.length > 0) throw new Error('duplicate script id')
      state.registered = scripts
    },
    updateContentScripts: async (scripts: FakeExtension['registered']) => {
      if (state.registered.length === 0) throw new Error('no such script')
      state.registered = scripts
    },
    unregisterContentScripts: async () => {
      state.registered = []
    },
    executeScript: (injection: Injection) => state.onInject(injection),
  }
}

const channels = new Set<BroadcastChannel>()

/** A channel that dies with the background that opened it. */
class ListeningChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name)
    channels.add(this)
  }

  override close(): void {
    channels.delete(this)
    super.close()
  }
}

/** Starts the background as the browser does: from nothing but its listeners. */
export function startBackground(): void {
  background.main()
}

/** The browser stops the background: every listener is gone, nothing else. */
export function killBackground(): void {
  for (const channel of channels) channel.close()
  const { runtime, alarms, tabs, storage, notifications } = fakeBrowser
  for (const event of [
    runtime.onMessage,
    runtime.onInstalled,
    runtime.onStartup,
    alarms.onAlarm,
    tabs.onRemoved,
    notifications.onClicked,
    storage.onChanged,
    ...extraEvents(),
  ]) {
    event.removeAllListeners()
  }
}

/** Resolves when every refresh that was begun is done. */
export async function settled(): Promise<void> {
  await navigator.locks.request('sim-keeper-refresh', () => undefined)
}

export interface FakeEvent {
  removeAllListeners: () => void
  trigger: (...args: unknown[]) => Promise<unknown>
}

const made = new Map<string, FakeEvent>()

/** Events the ready-made fake only has as a stub that throws. */
export function extraEvent(
  name: 'commands.onCommand' | 'contextMenus.onClicked' | 'permissions.onAdded' | 'permissions.onRemoved',
): FakeEvent {
  const known = made.get(name)
  if (known) return known
  const listeners: ((...args: unknown[]) => unknown)[] = []
  const event = {
    addListener: (listener: (...args: unknown[]) => unknown) => listeners.push(listener),
    removeAllListeners: () => {
      listeners.length = 0
    },
    trigger: (...args: unknown[]) => Promise.all(listeners.map((listener) => listener(...args))),
  }
  const [api = '', key = ''] = name.split('.')
  Object.assign(Reflect.get(fakeBrowser, api), { [key]: event })
  made.set(name, event)
  return event
}

function extraEvents(): FakeEvent[] {
  return (
    ['commands.onCommand', 'contextMenus.onClicked', 'permissions.onAdded', 'permissions.onRemoved'] as const
  ).map(extraEvent)
}
