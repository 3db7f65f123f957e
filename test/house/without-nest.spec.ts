import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const built = (file: string) => new URL(`../../dist/apps/${file}.js`, import.meta.url).href;
const hooks = `export async function resolve(specifier, context, next) {
  if (specifier.startsWith('@nestjs/')) throw new Error(context.parentURL + ' loads ' + specifier);
  return next(specifier, context);
}`;
const withoutNest = `data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hooks)}));`,
)}`;

/** Loads a built file in a process that has no Nest. */
const load = (file: string) =>
  promisify(execFile)(
    process.execPath,
    ['--import', withoutNest, '-e', `await import('${built(file)}')`, '--input-type=module'],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    },
  );

it.each([
  'service/src/operations/events-verify',
  'cli/src/events-copy',
  'cli/src/events-commands',
  'service/src/catalogue',
])('%s loads without Nest: the codec needs the pure halves of the contexts alone', async (file) => {
  await expect(load(file)).resolves.toMatchObject({ stderr: '' });
});

it('a file that does need Nest is noticed', async () => {
  await expect(load('service/src/composition')).rejects.toThrow('loads @nestjs/');
});
