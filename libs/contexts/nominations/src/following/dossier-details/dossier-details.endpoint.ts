import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PersonReader } from '#contexts/organisation.module';
import { Clock } from '#platform/event-sourcing';
import { AfterQuery, Refused, SignedIn } from '#platform/http';
import { dayOf } from '#platform/calendar';
import { TimesLeft } from '../../appraising/time-left.service.js';
import { atUnitOf, untilWhen } from '../../dossier/until-when.js';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { DossierStreams } from '../../dossier/dossier-streams.service.js';
import { lookupCode } from '../../submitting/lookup-code.adapter.js';
import { QuotaLedgerStreams } from '../../places/quota-ledger-streams.service.js';
import { PossibleDuplicates } from '../../preparing/possible-duplicates/possible-duplicates.adapter.js';
import { warningText } from '../../submitting/warnings.vi.js';
import { DossierDetailsDto } from './dossier-details.dto.js';
import { dossierDetails } from './dossier-details.js';

/** Folded from the events themselves: always up to date, so `?after=` needs no waiting, and as of any instant. */
@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId')
export class DossierDetailsEndpoint {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly streams: DossierStreams,
    private readonly ledgers: QuotaLedgerStreams,
    private readonly people: PersonReader,
    private readonly duplicates: PossibleDuplicates,
    private readonly times: TimesLeft,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Một hồ sơ' })
  @ApiOkResponse({ type: DossierDetailsDto })
  async show(
    @Param('dossierId') dossierId: string,
    @Query() { asOf }: AfterQuery,
    @SignedIn() actor: Actor,
  ): Promise<DossierDetailsDto> {
    const at = asOf ?? this.clock.now().toISOString();
    const { rules, unit, dossier } = await this.dossiers.openFor(actor, dossierId, at);
    const [events, ledger] = await Promise.all([
      this.streams.dossier(dossierId, asOf),
      this.ledgers.ledger(dossier.roundId, dossier.unitId, asOf),
    ]);
    // who stands elsewhere is told of today only
    const duplicates = asOf === undefined ? await this.duplicates.of(dossier, rules, at) : [];
    const people = await this.people.names(events.map(({ metadata }) => metadata.actor));
    const details = dossierDetails({ events, people, ledger, rules, unit, duplicates });
    if (!details) throw new Refused({ code: 'DOSSIER_NOT_FOUND', dossierId });
    const before = untilWhen({ dossierId, atUnit: atUnitOf(details.nominees) }, rules)?.before;
    const until = (await this.times.until([before], dayOf(at)))(before);
    const receipt = details.submissions > 0 && { lookupCode: lookupCode('dossier', dossierId) };
    return {
      ...details,
      ...receipt,
      ...(until && { until }),
      warnings: details.warnings.map((warning) => ({ ...warning, detail: warningText(warning) })),
    };
  }
}
