import type { Display } from './display'
import type { FakeClock } from './fake-clock'

export type Role =
  | 'button'
  | 'textbox'
  | 'combobox'
  | 'link'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'heading'
  | 'listitem'
  | 'tab'
  | 'menuitem'
  | 'dialog'
  | 'option'
  | 'searchbox'
  | 'spinbutton'
  | 'status'
  | 'alert'

/** One page on the screen, ours or a site's, used as a person uses it: by role and visible name. */
export interface Screen {
  url(): Promise<string>
  goTo(url: string): Promise<void>
  click(role: Role, name: string): Promise<void>
  /** The same for what is in a closed shadow root, in the tab in front. */
  clickDeep(role: Role, name: string): Promise<void>
  /** Puts text into a field; a date field takes `YYYY-MM-DD`, a select the label of an option. */
  fill(role: Role | 'label', name: string, value: string): Promise<void>
  /** Gives a file to the page's only file field. */
  chooseFile(path: string): Promise<void>
  count(role: Role, name: string): Promise<number>
  /** All visible text. */
  text(): Promise<string>
  /** Runs a function inside the page; it sees nothing of the test's file, and hands JSON over and back. */
  evaluate<Result, Args extends readonly unknown[]>(
    inPage: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
  press(key: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  screenshot(path: string): Promise<void>
  bringToFront(): Promise<void>
  close(): Promise<void>
}

export interface Badge {
  readonly text: string
  readonly title: string
}

/** A real browser with the real built extension, the same to a test whichever it is. */
export interface RunningBrowser {
  readonly name: 'chromium' | 'firefox'
  readonly extensionOrigin: string
  /** Where files that are saved land. */
  readonly downloads: string
  open(url: string): Promise<Screen>
  openExtension(path: string): Promise<Screen>
  /** Waits for a page that the browser or the extension opens by itself. */
  waitForScreen(isIt: (url: string) => boolean): Promise<Screen>
  /** What the toolbar icon shows, for one site's tab when an address is given. Wakes nothing. */
  badge(pageUrl?: string): Promise<Badge>
  /** Ends the background as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>
  isBackgroundRunning(): Promise<boolean>
  /** Clicks the toolbar icon over the page in front, which grants `activeTab`, and hands over the real popup. Windowed only. */
  openPopup(): Promise<Screen>
  /** Opens the menu of the page in front with the right button of the mouse and chooses the extension's entry. */
  chooseFromPageMenu(label: string): Promise<void>
  /** Answers the browser's own question with yes. */
  allowInPrompt(): Promise<void>
  /** Acts while nobody drives the browser: some of what it does by itself it leaves undone for a driver. Ends every Screen. */
  letGo(act: () => Promise<void>): Promise<void>
  /** Quits in good order and starts again with the same profile. */
  restart(): Promise<void>
  /** Ends every process at once, as a power cut does; `restart` brings it back. */
  kill(): Promise<void>
  /** Quits in good order; `restart` brings it back. */
  close(): Promise<void>
  /** Closes it for good: its profile goes too. */
  quit(): Promise<void>
  /** Waits until the browser is closed by somebody else. */
  ended(): Promise<void>
}

export interface BrowserSettings {
  readonly extension: string
  readonly clock?: FakeClock
  /** Windowed on this display; headless without one. */
  readonly display?: Display
  readonly proxyPort?: number
  readonly language?: string
  readonly env?: Readonly<Record<string, string>>
}
