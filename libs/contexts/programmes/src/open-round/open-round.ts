import { accepted, type Decision, rejected } from '#platform/event-sourcing';
import type { Occasion, Pack, Tier } from '../pack/pack.js';
import { type Round, type RoundEvent, roundIdOf } from '../round.js';

export interface OpenRound {
  readonly packId: string;
  readonly packVersion: number;
  readonly occasion: Occasion;
  readonly year: number;
  readonly tier: Tier;
  readonly by: string;
}

type Printed = { readonly ref: string; readonly wording: string };

export type OpenRoundRejection =
  | {
      readonly code: 'PACK_NOT_FOUND';
      readonly pointer: string;
      readonly packId: string;
      readonly packVersion?: number;
    }
  | { readonly code: 'ROUND_NOT_IN_PLAN'; readonly pointer: string; readonly occasion: Occasion; readonly tier: Tier }
  | ({
      readonly code: 'ROUND_IN_ANOTHER_YEAR';
      readonly pointer: string;
      readonly year: number;
      readonly planned: number;
    } & Printed)
  | ({
      readonly code: 'YEAR_OUTSIDE_PROGRAMME';
      readonly pointer: string;
      readonly year: number;
      readonly from: number;
      readonly to: number;
    } & Printed)
  | {
      readonly code: 'ROUND_ID_TAKEN';
      readonly roundId: string;
      readonly packId: string;
      readonly packVersion: number;
    };

export function openRound(command: OpenRound, round: Round, pack: Pack): Decision<RoundEvent, OpenRoundRejection> {
  const { packId, packVersion, occasion, year, tier } = command;
  const roundId = roundIdOf(occasion, year, tier);
  if (round.situation !== 'Planned') {
    const already = round.packId === packId && round.packVersion === packVersion && round.situation === 'Open';
    return already
      ? accepted()
      : rejected({ code: 'ROUND_ID_TAKEN', roundId, packId: round.packId, packVersion: round.packVersion });
  }
  const kind = pack.rounds.find((candidate) => candidate.occasion === occasion && candidate.tier === tier);
  if (!kind) return rejected({ code: 'ROUND_NOT_IN_PLAN', pointer: '/occasion', occasion, tier });
  if (kind.year !== undefined && kind.year !== year) {
    return rejected({
      code: 'ROUND_IN_ANOTHER_YEAR',
      pointer: '/year',
      year,
      planned: kind.year,
      ref: kind.ref,
      wording: kind.wording,
    });
  }
  const { fromYear: from, toYear: to, period } = pack.programme;
  if (year < from || year > to)
    return rejected({
      code: 'YEAR_OUTSIDE_PROGRAMME',
      pointer: '/year',
      year,
      from,
      to,
      ref: period.ref,
      wording: period.wording,
    });
  const title = kind.title.replace('{year}', String(year));
  return accepted({
    type: 'RoundOpened',
    data: { roundId, packId, packVersion, occasion, year, tier, title, by: command.by },
  });
}
