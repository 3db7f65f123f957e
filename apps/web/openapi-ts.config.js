import path from 'node:path';

/** The client of the API, written from its committed description before every build. */
export default {
  input: path.join(import.meta.dirname, '../../docs/api/openapi.json'),
  output: path.join(import.meta.dirname, 'src/api/generated'),
  logs: { level: 'error', file: false },
  plugins: [
    '@hey-api/typescript',
    { name: '@hey-api/sdk', auth: false },
    { name: '@hey-api/client-fetch', throwOnError: true },
  ],
};
