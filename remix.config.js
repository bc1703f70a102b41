import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

const folder = (name) => fileURLToPath(new URL(name, import.meta.url))

/** The server's bundle begins at our own entry, so that every process is one build and shares one copy of each module. */
const oneBundle = {
  name: 'one-bundle',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: folder('app/main.server.ts') } } } : undefined,
}

/** The Vite and Remix configuration: passed with `--config remix.config.js`. */
export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    oneBundle,
  ],
  resolve: { alias: { '~db': folder('db'), '~locales': folder('locales'), '~': folder('app') } },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  css: { preprocessorOptions: { scss: { loadPaths: [folder('node_modules')], quietDeps: true } } },
})
