import type { Permission } from '#contexts/organisation';
import type { Context, FirstStart, JobSettings, Services, Settings, SweepTools, WorkTools } from '#platform/context';
import type { Migration } from '#platform/database';
import type { PureContext } from '#platform/event-sourcing';
import type { Catalogue } from '#platform/event-store';
import type { Refusals } from '#platform/http';
import { assertDistinct } from './distinct.js';

/** A context, or what the house itself brings: it stores no events, and its refusals may be of HTTP alone. */
export type Part = Partial<Omit<Context<Permission>, 'name' | 'refusals'>> & {
  readonly name: string;
  readonly refusals?: Refusals;
};

export type Composition = ReturnType<typeof compose>;

/** @throws NameClash when two contexts store events of one type */
export function catalogueOf(contexts: readonly Pick<PureContext, 'name' | 'catalogue'>[]): Catalogue {
  assertNames('loại sự kiện', contexts, ({ catalogue }) => Object.keys(catalogue));
  return Object.assign({}, ...contexts.map(({ catalogue }) => catalogue)) as Catalogue;
}

/**
 * What the service is made of, of all its parts together and in their order.
 * @throws NameClash when two of them use one name
 */
export function compose(parts: readonly Part[]) {
  assertDistinct('ngữ cảnh', [{ owner: 'danh sách', names: parts.map(({ name }) => name) }]);
  assertNames('quyền', parts, ({ permissions = [] }) => [...new Set(permissions.map(({ command }) => command))]);
  assertNames('mã từ chối', parts, ({ refusals = {} }) => Object.keys(refusals));
  assertNames('bảng tra cứu', parts, ({ views = [] }) => views.map(({ view }) => view.name));
  assertNames('quy trình tự động', parts, ({ automations = [] }) => automations.map(({ name }) => name));
  assertNames('hàng đợi', parts, ({ queues = [] }) => queues.map(({ name }) => name));
  assertNames('bước cập nhật cơ sở dữ liệu', parts, ({ migrations = [] }) => migrations.map(timestampOf));
  return {
    modules: parts.flatMap(({ module }) => module ?? []),
    permissions: parts.flatMap(({ permissions = [] }) => permissions),
    refusals: Object.assign({}, ...parts.map(({ refusals }) => refusals)) as Refusals,
    views: parts.flatMap(({ views = [] }) => views),
    automations: parts.flatMap(({ automations = [] }) => automations),
    queues: parts.flatMap(({ queues = [] }) => queues),
    /** Oldest first. */
    migrations: parts
      .flatMap(({ migrations = [] }) => migrations)
      .sort((a, b) => timestampOf(a).localeCompare(timestampOf(b))),
    given: (settings: Settings) => parts.flatMap(({ given }) => given?.(settings) ?? []),
    schedules: (services: Services, settings: JobSettings) =>
      named('việc theo lịch', parts, ({ schedules }) => schedules?.(services, settings)),
    sweeps: (tools: SweepTools) => named('việc rà soát', parts, ({ sweeps }) => sweeps?.(tools)),
    queueWork: (tools: WorkTools, settings: JobSettings) =>
      named('việc của hàng đợi', parts, ({ queueWork }) => queueWork?.(tools, settings)),
    /** One after the other: a part may need what one before it has put there. */
    seed: async (services: Services, start: FirstStart): Promise<readonly string[]> => {
      const lines: string[] = [];
      for (const { seed } of parts) lines.push(...((await seed?.(services, start)) ?? []));
      return lines;
    },
    endStreams: (services: Services): void => parts.forEach(({ endStreams }) => endStreams?.(services)),
  };
}

function assertNames<P extends { readonly name: string }>(
  what: string,
  parts: readonly P[],
  namesOf: (part: P) => readonly string[],
): void {
  assertDistinct(
    what,
    parts.map((part) => ({ owner: part.name, names: namesOf(part) })),
  );
}

/** What parts make for a run, each under a name of its own. */
function named<Made extends { readonly name: string }>(
  what: string,
  parts: readonly Part[],
  makeOf: (part: Part) => readonly Made[] | undefined,
): readonly Made[] {
  const made = parts.map((part) => ({ name: part.name, all: makeOf(part) ?? [] }));
  assertNames(what, made, ({ all }) => all.map(({ name }) => name));
  return made.flatMap(({ all }) => all);
}

/** The 13 digits by which migrations are ordered, wherever they come from. */
function timestampOf(migration: Migration): string {
  return (new migration().name ?? migration.name).slice(-13);
}
