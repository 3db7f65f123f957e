import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitReader } from '#contexts/organisation.module';
import { RoundRulesReader } from '#contexts/programmes.module';
import { Clock } from '#platform/event-sourcing';
import { PerAddress, Public, Refused, ViewReading } from '#platform/http';
import { dossierListView } from '../dossier-list/dossier-list.table.js';
import { readLookupCode } from '../../submitting/lookup-code.adapter.js';
import { DossierStatus } from './dossier-status.dto.js';
import { dossierStatus } from './dossier-status.js';

/**
 * For whoever holds the receipt of a submission. A dossier that was never submitted has handed out no code and
 * is not found.
 */
@ApiTags('Tra cứu công khai')
@Public()
@Controller('public/dossiers/:code')
export class DossierStatusEndpoint {
  constructor(
    private readonly views: ViewReading,
    private readonly units: UnitReader,
    private readonly rounds: RoundRulesReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @PerAddress(30)
  @ApiOperation({ summary: 'Tình trạng hồ sơ theo mã tra cứu ghi trên biên nhận nộp hồ sơ' })
  @ApiOkResponse({ type: DossierStatus })
  async status(@Param('code') code: string): Promise<DossierStatus> {
    const lookupCode = readLookupCode(code);
    const row = await this.views.read(dossierListView, {}, (table) => table.findOneBy({ lookupCode }));
    const unit = row && row.submissions > 0 ? await this.units.unit(row.unitId) : undefined;
    const rules = row && unit && (await this.rounds.rulesFor(row.roundId, unit, this.clock.now().toISOString()));
    if (!rules) throw new Refused({ code: 'LOOKUP_CODE_UNKNOWN', pointer: '/code' });
    return dossierStatus(row, unit.name, rules);
  }
}
