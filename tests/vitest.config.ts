import { preact } from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { carrierShelf } from '../scripts/carrier-shelf.ts'

const root = new URL('..', import.meta.url).pathname

/** In milliseconds, for one that hangs: how fast something is, a benchmark says, and machines are busy at times. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  root,
  test: {
    // The word at the end of `npm test` is ours: see scripts/test.ts.
    reporters: ['default'],
    retry: 0,
    coverage: {
      provider: 'v8',
      include: ['utils/**/*.ts'],
      exclude: ['utils/carriers/rules/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
      thresholds: { branches: 90 },
      reportOnFailure: true,
    },
    projects: [
      {
        plugins: [WxtVitest(), carrierShelf()],
        test: {
          name: 'unit',
          root,
          ...patience,
          environment: 'node',
          include: ['tests/{utils,entrypoints,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['tests/utils/carriers/*/**'],
        },
      },
      {
        plugins: [WxtVitest(), carrierShelf()],
        test: {
          name: 'shelf',
          root,
          ...patience,
          environment: 'node',
          include: ['tests/utils/carriers/*/*.test.ts'],
          // Hundreds of tiny files of pure data: a worker of its own for each took ten times as long.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest(), preact(), carrierShelf()],
        test: {
          name: 'components',
          root,
          ...patience,
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx'],
        },
      },
      {
        resolve: { alias: { '@': root } },
        test: {
          name: 'house',
          root,
          globalSetup: ['tests/support/built-extension.ts'],
          include: ['tests/house/**/*.test.ts'],
          ...patience,
        },
      },
      {
        resolve: { alias: { '@': root } },
        test: {
          name: 'browser',
          root,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/built-extension.ts'],
          // Two cores: one real browser at a time.
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
})
