import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'

export default defineConfig({
  base: './',
  plugins: [svelte(), solid({ include: '**/solid.tsx' })],
  resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
  },
  build: {
    outDir: '../../artifacts/widgets',
    emptyOutDir: true,
    target: 'esnext',
    // Shipped to nobody: readable stack traces are worth more than bytes.
    minify: false,
    chunkSizeWarningLimit: 100_000,
  },
})
