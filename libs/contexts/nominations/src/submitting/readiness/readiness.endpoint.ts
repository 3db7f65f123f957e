import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { Clock } from '#platform/event-sourcing';
import { SignedIn } from '#platform/http';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import { PossibleDuplicates } from '../../preparing/possible-duplicates/possible-duplicates.adapter.js';
import { placesOf } from '../../places/quota-ledger.js';
import { QuotaPlaces } from '../../places/quota-places.service.js';
import { submissionText } from '../refusals.vi.js';
import { warningText } from '../warnings.vi.js';
import { readiness } from './readiness.js';

class ReadinessItem {
  @ApiProperty({ example: 'INCOMPLETE' }) code: string;
  @ApiPropertyOptional({ description: 'Vị trí trong hồ sơ (JSON pointer).' }) pointer?: string;
  @ApiProperty({ description: 'Câu để đọc.' }) detail: string;
}

class ReadinessReport {
  @ApiProperty() ready: boolean;
  @ApiProperty({
    type: [ReadinessItem],
    description: 'Mọi điều làm hồ sơ chưa nộp được; mỗi mục kèm các dữ kiện của nó.',
  })
  blocking: ReadinessItem[];
  @ApiProperty({ type: [ReadinessItem] }) warnings: ReadinessItem[];
  @ApiPropertyOptional({ format: 'date', description: 'Ngày cuối cùng còn được nộp.' }) lastDay?: string;
  @ApiProperty() onTime: boolean;
  @ApiPropertyOptional({ description: 'Văn bản cho phép nộp muộn, khi đã muộn.' }) acceptedLateBy?: string;
}

@ApiTags('Hồ sơ')
@Controller('dossiers/:dossierId/readiness')
export class ReadinessEndpoint {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly duplicates: PossibleDuplicates,
    private readonly places: QuotaPlaces,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Kiểm tra hồ sơ trước khi nộp' })
  @ApiOkResponse({ type: ReadinessReport })
  async check(@Param('dossierId') dossierId: string, @SignedIn() actor: Actor): Promise<ReadinessReport> {
    const at = this.clock.now().toISOString();
    const { dossier, rules, unit } = await this.dossiers.openFor(actor, dossierId, at);
    const duplicates = await this.duplicates.of(dossier, rules, at);
    const places = placesOf(await this.places.ledger(dossier.roundId, dossier.unitId));
    const { blocking, warnings, ...report } = readiness(dossier, rules, unit, at, duplicates, places);
    return {
      ...report,
      blocking: blocking.map((rejection) => ({
        ...rejection,
        detail: submissionText(rejection) ?? 'Tình trạng hiện tại của hồ sơ không cho phép nộp.',
      })),
      warnings: warnings.map((warning) => ({ ...warning, detail: warningText(warning) })),
    };
  }
}
