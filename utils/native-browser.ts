import type { browser as Browser } from 'wxt/browser'

const names = globalThis as { browser?: typeof Browser; chrome?: typeof Browser }

/** The browser's own API: with promises in both, in Firefox under one name and in Chromium under the other. */
export const browser = names.browser ?? names.chrome
