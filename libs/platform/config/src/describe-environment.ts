import type { Environment } from './environment.js';

const secretName = /token|password|secret/i;

/** The settings in force as JSON for the log, without passwords. */
export function describeEnvironment(environment: Environment): string {
  return JSON.stringify(environment, (name, value: unknown) =>
    typeof value === 'string' ? (secretName.test(name) ? '***' : withoutPassword(value)) : value,
  );
}

function withoutPassword(value: string): string {
  if (!URL.canParse(value)) return value.replace(/(?<=:[/][/][^:@/]*:)[^@]*(?=@)/, '***'); // several hosts
  const url = new URL(value);
  if (url.password) url.password = '***';
  for (const name of url.searchParams.keys()) if (/password|secret|key/i.test(name)) url.searchParams.set(name, '***');
  return url.password || url.search ? url.href : value;
}
