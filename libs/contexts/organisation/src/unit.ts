import { type Decider, type DomainEvent, type EventCatalogue, unreachable } from '#platform/event-sourcing';

/** `authority`: a body that only judges, such as the emulation council or the Chairman. The others nominate. */
export const unitCategories = [
  'so_ban_nganh',
  'mttq_tp',
  'to_chuc_ctxh',
  'to_chuc_xa_hoi',
  'to_chuc_khac',
  'doanh_nghiep',
  'quan_huyen_thi_xa',
  'authority',
] as const;

export type UnitCategory = (typeof unitCategories)[number];

/** What others may know of a unit. Days are yyyy-mm-dd; `validTo` is its last day. */
export interface UnitFacts {
  readonly unitId: string;
  readonly name: string;
  readonly category: UnitCategory;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly successors: readonly string[];
  /** In the order of `successors`, where they were asked for. */
  readonly successorNames?: readonly string[];
}

/** @param day yyyy-mm-dd */
export const isInForce = ({ validFrom, validTo }: Pick<UnitFacts, 'validFrom' | 'validTo'>, day: string): boolean =>
  validFrom <= day && (validTo === undefined || day <= validTo);

export type UnitEvent =
  | DomainEvent<
      'UnitRegistered',
      { unitId: string; name: string; category: UnitCategory; validFrom: string; validTo?: string; by: string }
    >
  | DomainEvent<
      'UnitDissolved',
      { unitId: string; on: string; successors: readonly string[]; document: string; by: string }
    >;

export const unitCatalogue: EventCatalogue<UnitEvent> = {
  UnitRegistered: {
    version: 1,
    meaning: 'A unit that nominates or judges became known, with the days of its existence.',
  },
  UnitDissolved: {
    version: 1,
    meaning: 'A unit ceased to exist after its last day; its successors answer for what it left.',
  },
};

export type Unit =
  | { readonly situation: 'Unknown' }
  | ({ readonly situation: 'Registered' } & UnitFacts)
  | ({ readonly situation: 'Dissolved'; readonly document: string } & UnitFacts);

export const unitStream = (unitId: string): string => `unit-${unitId}`;

export const unitDecider: Decider<Unit, UnitEvent> = { initial: { situation: 'Unknown' }, evolve };

export const unitAggregate = { decider: unitDecider, catalogue: unitCatalogue };

export function unitFacts(unit: Unit): UnitFacts | undefined {
  if (unit.situation === 'Unknown') return undefined;
  const { unitId, name, category, validFrom, validTo, successors } = unit;
  return { unitId, name, category, validFrom, ...(validTo && { validTo }), successors };
}

function evolve(unit: Unit, event: UnitEvent): Unit {
  switch (event.type) {
    case 'UnitRegistered': {
      const { by: _, ...facts } = event.data;
      return { situation: 'Registered', ...facts, successors: [] };
    }
    case 'UnitDissolved': {
      if (unit.situation === 'Unknown') throw new Error(`${event.data.unitId} was dissolved before it was registered`);
      const { on, successors, document } = event.data;
      return { ...unit, situation: 'Dissolved', validTo: on, successors, document };
    }
    default:
      return unreachable(event);
  }
}
