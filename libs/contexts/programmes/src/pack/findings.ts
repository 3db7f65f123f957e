/** One thing wrong with a document, said in Vietnamese for whoever wrote it. */
export interface Problem {
  readonly code: string;
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly message: string;
}

/** Collects everything wrong with a document, and who is named where. */
export class Findings {
  private readonly problems: Problem[] = [];
  private readonly declared = new Map<string, Map<string, string>>();
  private readonly references: { kind: string; id: string; at: string }[] = [];

  get count(): number {
    return this.problems.length;
  }

  /** Returns nothing of every type: the caller has no value to go on with. */
  add(code: string, pointer: string, message: string): never {
    this.problems.push({ code, pointer, message });
    return undefined as never;
  }

  declare(kind: string, id: string, at: string): void {
    const ids = this.declared.get(kind) ?? new Map<string, string>();
    this.declared.set(kind, ids);
    const first = ids.get(id);
    if (first !== undefined) this.add('DUPLICATE_ID', at, `Mã “${id}” đã dùng tại ${first}.`);
    else ids.set(id, at);
  }

  /** Like `declare`, for what exists as soon as anybody is in it (a quota group). */
  mention(kind: string, id: string): void {
    const ids = this.declared.get(kind) ?? new Map<string, string>();
    this.declared.set(kind, ids.set(id, ''));
  }

  refer(kind: string, id: string, at: string): void {
    this.references.push({ kind, id, at });
  }

  /** Every problem, after the last value was read: only then is it known which references lead nowhere. */
  all(): readonly Problem[] {
    const dangling = this.references
      .filter(({ kind, id }) => !this.declared.get(kind)?.has(id))
      .map(({ kind, id, at }) => ({
        code: 'UNKNOWN_REFERENCE',
        pointer: at,
        message: `Không có ${kind} nào mang mã “${id}”.`,
      }));
    return [...this.problems, ...dangling];
  }
}
