import { readdirSync, readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';

const chart = new URL('../../infra/helm/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, chart), 'utf8');

/**
 * The chart as Helm renders it with its own values. No Helm runs where this is checked, so the templates keep
 * to what is understood
 * here: `.Values.…`, `.Release.Name`, `quote`, `toJson`, and an `if` around a whole file.
 * @throws Error for anything else between braces
 */
export function renderChart(release: string): readonly unknown[] {
  const given = { Values: parse(read('values.yaml')) as unknown, Release: { Name: release } };
  return readdirSync(new URL('templates/', chart)).flatMap((file) =>
    parseAllDocuments(rendered(read(`templates/${file}`), given)).map((document) => {
      if (document.errors.length > 0)
        throw new Error(`${file}: ${document.errors.map(({ message }) => message).join()}`);
      return document.toJS() as unknown;
    }),
  );
}

function rendered(template: string, given: object): string {
  const whole = /^\{\{- if \.(\S+) \}\}\n([\s\S]*)\{\{- end \}\}\n$/.exec(template);
  if (whole) return valueAt(given, whole[1]!) ? rendered(whole[2]!, given) : '';
  return template.replace(/\{\{(.*?)\}\}/g, (braces, inside: string) => {
    const [, path, filter] = /^ \.(\S+)(?: \| (quote|toJson))? $/.exec(inside) ?? [];
    if (path === undefined) throw new Error(`Not understood: ${braces}`);
    const value = valueAt(given, path);
    return filter === undefined ? String(value) : JSON.stringify(filter === 'quote' ? String(value) : value);
  });
}

function valueAt(given: object, path: string): unknown {
  const value = path
    .split('.')
    .reduce<unknown>((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], given);
  if (value === undefined) throw new Error(`values.yaml has no ${path}`);
  return value;
}
