import { type PaperFields, sameFields } from '#platform/documents';
import { ApiProblem } from '../../../api/problem';
import { type Observable, observable } from '../../../ui/browser/observable';
import type { LocalCopy } from './local-copies';
import { type FieldConflict, merge } from './merge';

/** The paper as the service has it. */
export interface SavedText {
  readonly fields: PaperFields;
  readonly revision: number;
  readonly savedAt?: string;
  readonly savedByName?: string;
}

export interface AutosaveState {
  /** As they stand in the form. */
  readonly fields: PaperFields;
  readonly progress: 'saved' | 'waiting' | 'saving' | 'unreachable' | 'refused' | 'conflict';
  readonly revision: number;
  readonly savedAt?: string;
  readonly conflicts: readonly FieldConflict[];
  /** Who saved in between. */
  readonly savedByName?: string;
  readonly problem?: ApiProblem;
  /** Words that had not reached the service the last time were found in this browser. */
  readonly restored: boolean;
  /** How often a field was changed by something else than its keyboard: the form shows such fields anew. */
  readonly renewals: { readonly [field: string]: number };
}

export interface AutosaveSurroundings {
  save(fields: PaperFields, revision: number): Promise<{ readonly revision: number; readonly savedAt: string }>;
  keep(copy: LocalCopy): void;
  forget(): void;
}

const pause = 1_000;
const retryAfter = 5_000;

/** Saves after each pause in typing, lays the changes of others beside one's own, and keeps what is on its way. */
export class Autosave {
  private readonly shown: Observable<AutosaveState>;
  private base: SavedText;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;

  constructor(
    saved: SavedText,
    copy: LocalCopy | undefined,
    private readonly surroundings: AutosaveSurroundings,
  ) {
    this.base = saved;
    const { fields, conflicts } = copy
      ? merge(copy.base, copy.fields, saved.fields)
      : { fields: saved.fields, conflicts: [] };
    const behind = !sameFields(fields, saved.fields);
    const progress = conflicts.length > 0 ? 'conflict' : behind ? 'waiting' : 'saved';
    const { revision, savedAt, savedByName } = saved;
    this.shown = observable<AutosaveState>({
      fields,
      progress,
      revision,
      savedAt,
      savedByName,
      conflicts,
      restored: behind,
      renewals: {},
    });
  }

  subscribe = (listener: () => void): (() => void) => this.shown.subscribe(listener);

  current = (): AutosaveState => this.shown.current();

  start(): void {
    if (this.state.progress === 'waiting') this.plan(pause);
  }

  /** What is not saved yet is sent at once. */
  stop(): void {
    if (this.timer !== undefined) void this.flush();
  }

  change(field: string, value: string): void {
    const fields = { ...this.state.fields, [field]: value };
    this.surroundings.keep({ fields, base: this.base.fields });
    const { progress } = this.state;
    this.become({
      fields,
      ...(progress !== 'conflict' && { progress: progress === 'saving' ? 'saving' : 'waiting', problem: undefined }),
    });
    if (progress !== 'conflict' && progress !== 'saving') this.plan(pause);
  }

  /**
   * What somebody else has saved meanwhile, wherever it was heard of. While a save is under way, its answer will
   * tell.
   */
  learn(theirs: SavedText): void {
    if (theirs.revision > this.base.revision && this.saving === undefined && this.state.progress !== 'conflict')
      this.meet(theirs);
  }

  /** Goes on from a conflict with the chosen side of each field. */
  settle(theirs: readonly string[]): Promise<boolean> {
    const taken = this.state.conflicts.filter(({ field }) => theirs.includes(field));
    const fields = {
      ...this.state.fields,
      ...Object.fromEntries(taken.map(({ field, theirs: text }) => [field, text])),
    };
    this.goOn(fields, []);
    return this.flush();
  }

  /** Saves now what is not saved yet. @returns whether everything has reached the service */
  async flush(): Promise<boolean> {
    this.unplan();
    for (let tries = 0; tries < 3 && this.isBehind(); tries++) await (this.saving ?? this.save());
    return !this.isBehind();
  }

  private get state(): AutosaveState {
    return this.shown.current();
  }

  private isBehind(): boolean {
    return (
      this.state.progress === 'conflict' ||
      this.saving !== undefined ||
      !sameFields(this.state.fields, this.base.fields)
    );
  }

  private save(): Promise<void> {
    if (this.state.progress === 'conflict') return Promise.resolve();
    this.saving ??= this.send().finally(() => {
      this.saving = undefined;
      if (this.state.progress === 'waiting') this.plan(pause);
      if (this.state.progress === 'unreachable') this.plan(retryAfter);
    });
    return this.saving;
  }

  private async send(): Promise<void> {
    const { fields } = this.state;
    this.become({ progress: 'saving', problem: undefined });
    try {
      const { revision, savedAt } = await this.surroundings.save(fields, this.base.revision);
      this.accept({ fields, revision, savedAt });
    } catch (error) {
      this.fail(error instanceof ApiProblem ? error : new ApiProblem(-1));
    }
  }

  private accept(saved: SavedText): void {
    this.base = saved;
    const finished = sameFields(this.state.fields, saved.fields);
    if (finished) this.surroundings.forget();
    else this.surroundings.keep({ fields: this.state.fields, base: saved.fields });
    this.become({
      progress: finished ? 'saved' : 'waiting',
      revision: saved.revision,
      savedAt: saved.savedAt,
      savedByName: undefined,
      restored: false,
    });
  }

  private fail(problem: ApiProblem): void {
    const change = problem.errors.find(({ code }) => code === 'PAPER_CHANGED');
    if (change) this.meet(change as unknown as SavedText);
    else this.become({ progress: problem.status === 0 || problem.status >= 500 ? 'unreachable' : 'refused', problem });
  }

  /** Somebody else has saved: their changes and mine go together unless one field was changed by both. */
  private meet(theirs: SavedText): void {
    const { fields, conflicts } = merge(this.base.fields, this.state.fields, theirs.fields);
    this.base = theirs;
    this.become({ revision: theirs.revision, savedAt: theirs.savedAt, savedByName: theirs.savedByName });
    this.goOn(fields, conflicts);
  }

  private goOn(fields: PaperFields, conflicts: readonly FieldConflict[]): void {
    const settled = conflicts.length === 0 && sameFields(fields, this.base.fields);
    if (settled) this.surroundings.forget();
    else this.surroundings.keep({ fields, base: this.base.fields });
    this.renew(fields, { conflicts, progress: conflicts.length > 0 ? 'conflict' : settled ? 'saved' : 'waiting' });
    if (this.state.progress === 'waiting' && this.saving === undefined) this.plan(pause);
  }

  private renew(fields: PaperFields, more: Partial<AutosaveState>): void {
    const changed = Object.keys(fields).filter((field) => fields[field] !== (this.state.fields[field] ?? ''));
    const renewals = {
      ...this.state.renewals,
      ...Object.fromEntries(changed.map((field) => [field, (this.state.renewals[field] ?? 0) + 1])),
    };
    this.become({ ...more, fields, renewals });
  }

  private plan(milliseconds: number): void {
    this.unplan();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.save();
    }, milliseconds);
  }

  private unplan(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private become(change: Partial<AutosaveState>): void {
    this.shown.become({ ...this.state, ...change });
  }
}
