import { Injectable } from '@nestjs/common';
import { UnitReader } from '#contexts/organisation.module';
import { RoundRulesReader } from '#contexts/programmes.module';
import type { Dossiers } from '../../dossier/holds/held.js';
import { placesOf } from '../quota-ledger.js';
import { QuotaPlaces } from '../quota-places.service.js';
import { type OverQuota, overQuota, type UnitsOverQuota } from './over-quota.js';

/** Asks the ledger and the rules of the moment, for whoever sends nominees of several units on. */
@Injectable()
export class QuotaGate {
  constructor(
    private readonly places: QuotaPlaces,
    private readonly units: UnitReader,
    private readonly rounds: RoundRulesReader,
  ) {}

  async unitsOf(dossiers: Dossiers, roundId: string, at: string): Promise<UnitsOverQuota> {
    const unitIds = new Set(
      [...dossiers.values()].flatMap((dossier) => (dossier.situation === 'NotOpened' ? [] : [dossier.unitId])),
    );
    const read = [...unitIds].map(async (unitId): Promise<[string, readonly OverQuota[]]> => {
      const unit = await this.units.unit(unitId);
      const rules = unit && (await this.rounds.rulesFor(roundId, unit, at));
      const ledger = await this.places.ledger(roundId, unitId);
      return [unitId, rules ? overQuota(rules.quota, placesOf(ledger), unit) : []];
    });
    return new Map(await Promise.all(read));
  }
}
