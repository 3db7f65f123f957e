import { Brackets, type Repository, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import { addDays, type Day, startOfDay } from '#platform/calendar';
import { keyAfter } from '#platform/http';
import { searchPatterns } from '#platform/vietnamese-text';
import type { DossierListQuery } from './dossier-list.dto.js';
import type { DossierListEntity } from './dossier-list.table.js';
import { reachOf } from './dossiers-within-reach.js';

/** Every dossier that the person may find at all; the round has the last word on each. */
export function withinReach(table: Repository<DossierListEntity>, actor: Actor): SelectQueryBuilder<DossierListEntity> {
  const { ownUnits, submitted, atHomeAffairs, atChairman } = reachOf(actor);
  return table.createQueryBuilder('d').where(
    new Brackets((reach) => {
      reach.where('d.unit_id = any(:ownUnits)', { ownUnits });
      if (submitted) reach.orWhere('d.submissions > 0');
      if (atHomeAffairs) reach.orWhere(`d.stages && array['home_affairs', 'chairman', 'decided']`);
      if (atChairman) reach.orWhere(`d.stages && array['chairman', 'decided']`);
    }),
  );
}

/** One more than a page, what changed last first. */
export function findDossiers(
  table: Repository<DossierListEntity>,
  query: DossierListQuery,
  actor: Actor,
  today: Day,
): Promise<DossierListEntity[]> {
  const { round, unit, situation, holder, kind, q } = query;
  const select = withinReach(table, actor)
    .orderBy('d.changedAt', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(query.limit + 1);
  if (round) select.andWhere('d.round_id = :round', { round });
  if (unit) select.andWhere('d.unit_id = :unit', { unit });
  if (situation) select.andWhere('d.situation = :situation', { situation });
  if (holder) select.andWhere(`:holder = any(d.stages) and d.situation <> 'Withdrawn'`, { holder });
  if (kind) select.andWhere(':kind = any(d.kinds)', { kind });
  if (q) select.andWhere('d.search_text like all(:patterns)', { patterns: searchPatterns(q) });
  heldFor(select, query, today);
  const after = keyAfter(query, 'text', 'text');
  if (after) select.andWhere('(d.changed_at, d.id) < (:changedAt, :id)', { changedAt: after[0], id: after[1] });
  return select.getMany();
}

/** Who came on a day has been here for as many days as midnights have passed in Việt Nam. */
function heldFor(
  select: SelectQueryBuilder<DossierListEntity>,
  { holder, daysFrom, daysTo }: DossierListQuery,
  today: Day,
): void {
  if (!holder) return;
  const since = `d.held -> :holder ->> 'since'`;
  if (daysFrom !== undefined)
    select.andWhere(`${since} < :cameBefore`, { cameBefore: startOfDay(addDays(today, 1 - daysFrom)) });
  if (daysTo !== undefined) select.andWhere(`${since} >= :cameFrom`, { cameFrom: startOfDay(addDays(today, -daysTo)) });
}
