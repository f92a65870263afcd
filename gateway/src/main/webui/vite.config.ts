import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { chunkSizeWarningLimit: 1600, assetsInlineLimit: 0 },
  // `npm run dev` beside a running gateway.
  server: { proxy: { '/api/': 'http://127.0.0.1:8080', '/auth': 'http://127.0.0.1:8080' } },
});
