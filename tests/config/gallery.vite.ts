import { fileURLToPath } from 'node:url';
import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Development only: every component and surface in every state, with invented data. */
export default defineConfig({
  root: here('../gallery'),
  plugins: [yaml()],
  server: { port: 5199, strictPort: true, fs: { allow: [here('../..')] } },
});
