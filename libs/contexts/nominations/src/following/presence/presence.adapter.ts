import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';

/** Seconds that one sign of life is good for. */
export const lease = 30;

/** Who has a dossier open now, in whichever process they are served. */
@Injectable()
export class Presence {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async enter(dossierId: string, actor: Actor): Promise<void> {
    const now = this.clock.now();
    await this.database.query('delete from drafts.presence where until <= $1', [now]);
    await this.database.query(
      `insert into drafts.presence (dossier_id, person_id, units, until) values ($1, $2, $3, $4)
       on conflict (dossier_id, person_id) do update set units = excluded.units, until = excluded.until`,
      [dossierId, actor.personId, unitsOf(actor), new Date(now.getTime() + lease * 1_000)],
    );
  }

  async leave(dossierId: string, { personId }: Actor): Promise<void> {
    await this.database.query('delete from drafts.presence where dossier_id = $1 and person_id = $2', [
      dossierId,
      personId,
    ]);
  }

  /** Colleagues of the actor, at the same unit or body, that are in the dossier too. */
  async others(dossierId: string, actor: Actor): Promise<readonly string[]> {
    const rows = await this.database.query<{ person_id: string }[]>(
      'select person_id from drafts.presence where dossier_id = $1 and person_id <> $2 and units && $3::text[] and until > $4 order by person_id',
      [dossierId, actor.personId, unitsOf(actor), this.clock.now()],
    );
    return rows.map(({ person_id: personId }) => personId);
  }
}

const unitsOf = ({ assignments }: Actor): readonly string[] => [...new Set(assignments.map(({ unitId }) => unitId))];
