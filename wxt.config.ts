import { join } from 'node:path'
import { preact } from '@preact/preset-vite'
import type { InlineConfig } from 'vite'
import { defineConfig } from 'wxt'
import { carrierShelf } from './scripts/carrier-shelf.ts'
import { leanCatalogs } from './scripts/lean-catalogs.ts'
import { leanPhoneNumbers } from './scripts/lean-phone-numbers.ts'
import { leanPolyfill } from './scripts/lean-polyfill.ts'
import { leanScripts } from './scripts/lean-scripts.ts'

const nativeBrowser = {
  find: /^wxt\/browser$/,
  replacement: join(import.meta.dirname, 'utils/native-browser.ts'),
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    plugins: [preact(), carrierShelf(), leanCatalogs(), leanPhoneNumbers(), leanPolyfill(), leanScripts()],
    build: {
      // Both browsers preload modules themselves.
      modulePreload: { polyfill: false },
    },
    resolve: {
      alias: [
        // The build without what browsers of 2015 needed.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        // Firefox has the API that the polyfill makes of Chromium's.
        ...(browser === 'firefox' ? [nativeBrowser] : []),
      ],
    },
  }),
  // What a reviewer needs to build the same bytes.
  zip: { includeSources: ['{entrypoints,components,utils,public,scripts}/**', '*.{ts,json,md}', 'LICENSE'] },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some((entrypoint) => entrypoint.name === 'recharge')) withoutPolyfill(config)
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    commands: {
      'fill-page': {
        suggested_key: { default: 'Alt+Shift+9' },
        description: '__MSG_commandFillPage__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sim-keeper@sim-keeper.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
})

/** The script that watches a page asks two things of the browser, alike in both: the polyfill would be half its weight. */
function withoutPolyfill(config: InlineConfig): void {
  const { alias = [] } = config.resolve ?? {}
  config.resolve = {
    ...config.resolve,
    alias: [nativeBrowser, ...(Array.isArray(alias) ? alias : toList(alias))],
  }
}

function toList(alias: object): { find: string; replacement: string }[] {
  return Object.entries(alias).map(([find, replacement]) => ({ find, replacement: String(replacement) }))
}
