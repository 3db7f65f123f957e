import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deadRules, silentAboutDeadRules } from './dead-rules.js';
import { otherPureProgram } from './pure-program.js';
import { allowed, type Probe, probes } from './probes.js';

/**
 * Proves in a house made for it that each rule of `.dependency-cruiser.js` fires, then holds the real house
 * against them. A rule that matches no file of it, after a folder has moved, would hold nothing and say so to nobody.
 */
const root = process.cwd();
const { forbidden, options } = (
  (await import(pathToFileURL(path.join(root, '.dependency-cruiser.js')).href)) as {
    default: { forbidden: IFlattenedRuleSet['forbidden']; options: ICruiseOptions };
  }
).default;
const rings = (await import(pathToFileURL(path.join(root, 'rings.js')).href)) as Parameters<typeof otherPureProgram>[0];
const rules = forbidden ?? [];

const failures = [
  ...silentAboutDeadRules(),
  ...otherPureProgram(rings),
  ...(await probeTheRules()),
  ...(await cruiseTheHouse()),
];
for (const failure of failures) console.error(failure);
if (failures.length === 0)
  console.log(`dependency rules: ${rules.length} rules hold, each proven by ${probes.length} probes`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function probeTheRules(): Promise<string[]> {
  const house = await mkdtemp(path.join(tmpdir(), 'dependency-rules-'));
  try {
    await build(house);
    const violations = await violationsOf(house);
    const fired = (probe: Probe) => violations.some(({ rule, from }) => rule === probe.rule && from === probe.from);
    const silent = probes
      .filter((probe) => !fired(probe))
      .map((probe) => `rule ${probe.rule} lets ${probe.from} import ${probe.imports}`);
    const unproven = rules
      .filter((rule) => !probes.some((probe) => probe.rule === rule.name))
      .map((rule) => `rule ${rule.name} has no probe`);
    const hindered = violations
      .filter(({ from }) => allowed.some((fine) => fine.from === from))
      .map(({ rule, from }) => `rule ${rule} forbids ${from} what it may`);
    return [...silent, ...unproven, ...hindered];
  } finally {
    await rm(house, { recursive: true, force: true });
  }
}

async function cruiseTheHouse(): Promise<string[]> {
  const { modules, summary } = await cruised(root);
  const files = modules.map(({ source }) => source);
  const broken = summary.violations.map(({ rule, from, to }) => `${from} must not import ${to} (${rule.name})`);
  return [...deadRules(rules as Parameters<typeof deadRules>[0], files), ...broken];
}

async function build(house: string): Promise<void> {
  for (const file of ['package.json', 'tsconfig.json']) await cp(path.join(root, file), path.join(house, file));
  await symlink(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  const edges: readonly Omit<Probe, 'rule'>[] = [...probes, ...allowed];
  for (const { to, back } of edges) {
    if (to !== undefined) await write(house, to, back === undefined ? 'export {};\n' : `import '${back}';\n`);
  }
  for (const { from, imports } of edges) await write(house, from, `import '${imports}';\n`);
}

async function write(house: string, file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(house, file)), { recursive: true });
  await writeFile(path.join(house, file), content);
}

async function violationsOf(baseDir: string): Promise<readonly { rule: string; from: string; to: string }[]> {
  const { summary } = await cruised(baseDir);
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const folders = ['apps', 'libs', 'infra', 'test', 'tools', 'bench'].filter((folder) =>
    existsSync(path.join(baseDir, folder)),
  );
  process.chdir(baseDir);
  try {
    const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden } });
    return output as ICruiseResult;
  } finally {
    process.chdir(root);
  }
}
