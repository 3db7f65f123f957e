import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { PageQuery } from '#platform/http';
import type { DossierSituation, NomineeStage } from '../../dossier/dossier.js';
import type { NomineeKind } from '../../dossier/dossier-events.js';
import { TimeLeftItem } from '../../appraising/time-left.dto.js';

const situations: readonly DossierSituation[] = ['Draft', 'Submitted', 'Returned', 'Withdrawn'];
const stages: readonly NomineeStage[] = ['unit', 'education', 'home_affairs', 'chairman', 'refused', 'decided'];
const kinds: readonly NomineeKind[] = ['collective', 'individual', 'household'];

export class DossierListQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 100) round?: string;
  @ApiPropertyOptional({ description: 'Đơn vị trình.' }) @IsOptional() @IsString() @Length(1, 100) unit?: string;
  @ApiPropertyOptional({ enum: situations }) @IsOptional() @IsIn(situations) situation?: DossierSituation;

  @ApiPropertyOptional({ enum: stages, description: 'Có đối tượng đang ở đây; không kể hồ sơ đã rút.' })
  @IsOptional()
  @IsIn(stages)
  holder?: NomineeStage;

  @ApiPropertyOptional({ description: 'Cùng với holder: đã ở đó ít nhất chừng này ngày.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000)
  daysFrom?: number;

  @ApiPropertyOptional({ description: 'Cùng với holder: đã ở đó nhiều nhất chừng này ngày.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000)
  daysTo?: number;

  @ApiPropertyOptional({ enum: kinds, description: 'Có đối tượng thuộc loại này.' })
  @IsOptional()
  @IsIn(kinds)
  kind?: NomineeKind;

  @ApiPropertyOptional({
    description: 'Các từ trong tên đối tượng, theo thứ tự bất kỳ; không phân biệt dấu, chữ hoa, chữ thường.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}

class HolderItem {
  @ApiProperty({ enum: stages }) stage: NomineeStage;
  @ApiProperty({ example: 'Sở Giáo dục và Đào tạo' }) name: string;
  @ApiProperty({ description: 'Số đối tượng đang ở đây.' }) nominees: number;
  @ApiProperty({ format: 'date-time' }) since: string;
  @ApiProperty({ type: 'integer', description: 'Số ngày đã ở đây; 0 là từ hôm nay.' }) days: number;
  @ApiPropertyOptional({ description: 'Hạn của nơi đang giữ; không có khi kế hoạch không quy định.' })
  timeLeft?: TimeLeftItem;
}

export class DossierItem {
  @ApiProperty() dossierId: string;
  @ApiProperty() roundId: string;
  @ApiProperty() unitId: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ enum: situations }) situation: DossierSituation;
  @ApiProperty({ enum: stages, isArray: true, description: 'Các nơi có đối tượng của hồ sơ, kể cả đã có kết quả.' })
  holders: NomineeStage[];
  @ApiProperty({
    type: [HolderItem],
    description: 'Ai đang giữ, từ khi nào, còn bao nhiêu ngày; gần hết hạn trước. Trống khi đã có kết quả hoặc đã rút.',
  })
  heldBy: HolderItem[];
  @ApiProperty({ enum: kinds, isArray: true }) kinds: NomineeKind[];
  @ApiProperty({ description: 'Số đối tượng.' }) nominees: number;
  @ApiProperty({ description: 'Số lần đã nộp.' }) submissions: number;
  @ApiProperty({ description: 'Nộp sau hạn theo văn bản chấp nhận.' }) late: boolean;
  @ApiProperty({ format: 'date-time' }) changedAt: string;
}
