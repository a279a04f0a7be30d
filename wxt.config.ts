import { preact } from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { carrierShelf, regionChunk } from './scripts/carrier-shelf.ts'

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), carrierShelf()] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Only the pages and the background share chunks; a content script is one file of its own.
      if (!entrypoints.some((entrypoint) => entrypoint.type === 'background')) return
      config.build ??= {}
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        output: {
          ...config.build.rolldownOptions?.output,
          codeSplitting: {
            groups: [
              { name: regionChunk, debugName: 'carriers by region', test: /\/utils\/carriers\/rules\// },
            ],
          },
        },
      }
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
