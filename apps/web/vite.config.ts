import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';

const service = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed()],
  // the words of the contexts, from their sources
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // Windows 7 and 8.1 end at Chrome 109 and Firefox 115
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: ['chrome109', 'firefox115'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 350,
    // on a slow machine it would tell whoever only wants to start the service where the build spends its time
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // the words of the contexts do nothing by being loaded: what no screen says stays out
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/contexts/') && !id.includes('/libs/platform/') },
    },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': service, '/health': service } },
});
