import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { DecisionRunner } from '#platform/event-store';
import { ViewReading } from '#platform/http';
import { dossierAggregate, dossierStream, nomineesOf, type OpenedDossier } from '../../dossier/dossier.js';
import { normalisedName } from '#platform/vietnamese-text';
import { nomineeNamesView } from './nominee-names.table.js';
import { type OtherDossier, possibleDuplicates, type PossibleDuplicate } from './possible-duplicates.js';

/** More namesakes than this tell an appraiser nothing more. */
const enough = 20;

/**
 * The view finds the dossiers, which then speak for themselves: a lagging view can miss a hint, never give a
 * wrong one.
 */
@Injectable()
export class PossibleDuplicates {
  constructor(
    private readonly views: ViewReading,
    private readonly runner: DecisionRunner,
    private readonly rounds: RoundRulesReader,
  ) {}

  async of(dossier: OpenedDossier, rules: RoundRules, at: string): Promise<readonly PossibleDuplicate[]> {
    const others = await Promise.all((await this.dossiersLike(dossier)).map((dossierId) => this.other(dossierId, at)));
    return possibleDuplicates(nomineesOf(dossier), others.flat(), rules);
  }

  private async dossiersLike(dossier: OpenedDossier): Promise<readonly string[]> {
    const names = nomineesOf(dossier).map(({ name }) => normalisedName(name));
    if (names.length === 0) return [];
    const where = { name: In(names), dossierId: Not(dossier.dossierId) };
    const rows = await this.views.read(nomineeNamesView, {}, (table) =>
      table.find({ where, order: { id: 'ASC' }, take: enough }),
    );
    return [...new Set(rows.map(({ dossierId }) => dossierId))];
  }

  private async other(dossierId: string, at: string): Promise<readonly OtherDossier[]> {
    const { state: dossier } = await this.runner.state(dossierStream(dossierId), dossierAggregate);
    if (dossier.situation === 'NotOpened') return [];
    const rules = await this.rounds.rulesFor(dossier.roundId, { unitId: dossier.unitId, category: '' }, at);
    return rules ? [{ dossier, rules }] : [];
  }
}
