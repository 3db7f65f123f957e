import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { endProgram, untilListening } from '../child-program.js';
import { engineProgram } from './engine-program.js';

export interface TlsProxy {
  stop(): Promise<void>;
}

interface Place {
  /** Where people come in, over https. */
  readonly port: number;
  /** Where the service listens. */
  readonly upstream: number;
}

/** For tests: Debian's nginx with the configuration that is given to operators. @throws NoEngine */
export const startNginx = (place: Place): Promise<TlsProxy> =>
  startProxy('nginx.conf', place, (configuration, directory) => ({
    program: engineProgram('nginx', { debian: 'nginx' }),
    args: ['-p', directory, '-c', path.join(directory, 'proxy.conf'), '-e', 'stderr'],
    text: `
      daemon off; pid ${directory}/pid; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${directory}/${use};`).join(' ')}
        ${configuration.replace('listen 80;', 'listen unix:http.sock;')}
      }`,
  }));

/** For tests: Debian's Caddy with the configuration that is given to operators. @throws NoEngine */
export const startCaddy = (place: Place): Promise<TlsProxy> =>
  startProxy('Caddyfile', place, (configuration, directory) => ({
    program: engineProgram('caddy', { debian: 'caddy' }),
    args: ['run', '--adapter', 'caddyfile', '--config', path.join(directory, 'proxy.conf')],
    text: `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${configuration.replace(/^localhost \{/m, `https://localhost:${place.port} {`)}`,
  }));

async function startProxy(
  file: string,
  { port, upstream }: Place,
  prepare: (configuration: string, directory: string) => { program: string; args: string[]; text: string },
): Promise<TlsProxy> {
  const directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-proxy-'));
  const given = await readFile(fileURLToPath(new URL(`../proxy/${file}`, import.meta.url)), 'utf8');
  const configuration = given
    .replaceAll('/etc/ssl/khenthuong', directory)
    .replaceAll('khenthuong.example.vn', 'localhost')
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${upstream}`)
    .replace('listen 443', `listen 127.0.0.1:${port}`);
  const { program, args, text } = prepare(configuration, directory);
  await certificateIn(directory);
  await writeFile(path.join(directory, 'proxy.conf'), text);
  const env = { ...process.env, HOME: directory, XDG_DATA_HOME: directory, XDG_CONFIG_HOME: directory };
  const child = spawn(program, args, { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  await untilListening(child, port, () => said);
  return {
    async stop() {
      await endProgram(child, 'SIGTERM');
      await rm(directory, { recursive: true });
    },
  };
}

async function certificateIn(directory: string): Promise<void> {
  await promisify(execFile)(engineProgram('openssl', { debian: 'openssl' }), [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', path.join(directory, 'key.pem'), '-out', path.join(directory, 'certificate.pem')],
  ]);
}
