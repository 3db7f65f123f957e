import type { Body, Pack, RoundKind, Stage } from './pack/pack.js';
import type { OpenedRound } from './round.js';

/** The kind of round in the pack. A round cannot have been opened without one. */
export function roundKindOf(pack: Pack, { occasion, tier }: Pick<OpenedRound, 'occasion' | 'tier'>): RoundKind {
  const kind = pack.rounds.find((candidate) => candidate.occasion === occasion && candidate.tier === tier);
  if (!kind) throw new Error(`Pack ${pack.id} has no ${occasion} round of tier ${tier}`);
  return kind;
}

/** The stages of the round in their order. */
export function stagesOf(round: Pick<OpenedRound, 'occasion' | 'tier'>, pack: Pack): readonly Stage[] {
  const { route } = roundKindOf(pack, round);
  const found = pack.routes.find(({ id }) => id === route);
  if (!found) throw new Error(`Pack ${pack.id} has no route ${route}`);
  return found.stages;
}

export function bodyOf(pack: Pack, id: string): Body {
  const body = pack.bodies.find((candidate) => candidate.id === id);
  if (!body) throw new Error(`Pack ${pack.id} has no body ${id}`);
  return body;
}

/** The body to which the units send their dossiers. */
export const receiverIn = (round: Pick<OpenedRound, 'occasion' | 'tier'>, pack: Pack): Body =>
  bodyOf(pack, stagesOf(round, pack)[0]!.body);
