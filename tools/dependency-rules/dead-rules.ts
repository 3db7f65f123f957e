/** What a rule demands of the files at one end of an import; paths are regular expressions. */
interface End {
  readonly path?: string | readonly string[];
  readonly pathNot?: string | readonly string[];
}

interface Rule {
  readonly name?: string;
  readonly from: End;
  readonly to: End;
}

/** Rules that hold nothing, because no file of the house, or none that it uses, is meant by one of their ends. */
export function deadRules(rules: readonly Rule[], files: readonly string[]): readonly string[] {
  return rules.flatMap(({ name, from, to }) =>
    Object.entries({ from, to })
      .filter(([, end]) => !files.some((file) => isMeantBy(end, file)))
      .map(([end]) => `rule ${name}: its ${end} matches no file`),
  );
}

const isMeantBy = ({ path = '', pathNot }: End, file: string): boolean =>
  matches(path, file) && !(pathNot !== undefined && matches(pathNot, file));

/** A `$1` stands for what the other end of the same import matched: here for nothing. */
const matches = (patterns: string | readonly string[], file: string): boolean =>
  [patterns].flat().some((pattern) => new RegExp(pattern).test(file));

const house = ['libs/a/src/when-x/x.worker.ts', 'libs/a/src/x.ts'];
const rule = { name: 'probe', from: { path: '^libs/' }, to: { path: '[.]worker[.]ts$', pathNot: '^libs/$1/' } };
const moved = { ...rule, from: { path: '^libs/a/src/area/when-' } };
const emptied = { ...rule, to: { path: '[.]worker[.]ts$', pathNot: '/when-' } };

/** The check itself can fail: a rule whose folder has moved, or that excludes all it means, is noticed; another is not. */
export function silentAboutDeadRules(): readonly string[] {
  const silent = [moved, emptied].some((dead) => deadRules([dead], house).length === 0);
  const loud = deadRules([rule], house).length > 0;
  return silent || loud ? ['a rule that matches no file is not told from one that does'] : [];
}
