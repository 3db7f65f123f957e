import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DossierSituation, NomineeStage } from '../../dossier/dossier.js';
import { TimeLeftItem } from '../../appraising/time-left.dto.js';
import { type AgeCount, type SituationCount, type StageFigures, type UnitFigures } from './round-progress.js';

const stages: readonly NomineeStage[] = ['unit', 'education', 'home_affairs', 'chairman', 'decided', 'refused'];

class AgeItem implements AgeCount {
  @ApiProperty({ type: 'integer', description: 'Từ chừng này ngày; daysFrom của danh sách hồ sơ.' }) from: number;
  @ApiPropertyOptional({
    type: 'integer',
    description: 'Đến chừng này ngày; daysTo của danh sách hồ sơ. Không có ở khoảng cuối.',
  })
  to?: number;
  @ApiProperty({ type: 'integer' }) dossiers: number;
}

class StageItem implements StageFigures {
  @ApiProperty({ enum: stages, description: 'holder của danh sách hồ sơ.' }) stage: NomineeStage;
  @ApiProperty({ type: 'integer', description: 'Số hồ sơ có đối tượng ở đây; không kể hồ sơ đã rút.' })
  dossiers: number;
  @ApiProperty({ type: 'integer' }) nominees: number;
  @ApiProperty({ type: [AgeItem], description: 'Số ngày đã ở đây.' }) ages: AgeItem[];
  @ApiPropertyOptional({ type: 'integer' }) longestDays?: number;
}

class SituationItem implements SituationCount {
  @ApiProperty({ enum: ['Draft', 'Submitted', 'Returned', 'Withdrawn'] }) situation: DossierSituation;
  @ApiProperty({ type: 'integer' }) dossiers: number;
}

class UnitProgressItem implements UnitFigures {
  @ApiProperty() unitId: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: 'integer' }) dossiers: number;
  @ApiProperty({ type: 'integer' }) nominees: number;
  @ApiProperty({ type: [SituationItem] }) situations: SituationItem[];
}

class StageDeadline {
  @ApiProperty({ enum: stages }) stage: NomineeStage;
  @ApiProperty({ example: 'Sở Giáo dục và Đào tạo', description: 'Ai phải làm trước hạn; các đơn vị được gọi chung.' })
  name: string;
  @ApiPropertyOptional({ description: 'Hạn chung, chưa kể gia hạn; không có khi chưa biết ngày.' })
  timeLeft?: TimeLeftItem;
  @ApiProperty({ example: '004:L227' }) ref: string;
  @ApiProperty({ description: 'Nguyên văn của kế hoạch.' }) wording: string;
}

export class RoundProgress {
  @ApiProperty() roundId: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: [StageItem], description: 'Theo thứ tự của quy trình.' }) stages: StageItem[];
  @ApiProperty({ type: [SituationItem] }) situations: SituationItem[];
  @ApiProperty({ type: [UnitProgressItem], description: 'Theo tên đơn vị; chỉ các đơn vị có hồ sơ.' })
  units: UnitProgressItem[];
  @ApiProperty({ type: [StageDeadline] }) deadlines: StageDeadline[];
}
