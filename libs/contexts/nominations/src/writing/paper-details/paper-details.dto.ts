import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { PaperFields } from '#platform/documents';
import type { NomineeKind } from '../../dossier/dossier-events.js';
import { type PaperKind, paperKinds } from '../../papers/papers.js';

class PaperFieldDto {
  @ApiProperty() name: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: ['line', 'text', 'day'], description: 'Một dòng, nhiều đoạn, hoặc ngày yyyy-mm-dd.' }) input:
    'line' | 'text' | 'day';
  @ApiProperty({ description: 'Phải có khi đưa văn bản vào hồ sơ; bản đang soạn được để trống.' }) required: boolean;
  @ApiPropertyOptional() hint?: string;
}

class PaperSectionDto {
  @ApiProperty() title: string;
  @ApiProperty({ type: [PaperFieldDto] }) fields: readonly PaperFieldDto[];
}

class PaperNomineeDto {
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['collective', 'individual', 'household'] }) kind: NomineeKind;
  @ApiProperty({ description: 'Tên nhóm đối tượng.' }) category: string;
  @ApiPropertyOptional() jobTitle?: string;
  @ApiPropertyOptional() organisation?: string;
  @ApiProperty() initiativeClaimed: boolean;
}

class PaperFactsDto {
  @ApiProperty() unitName: string;
  @ApiProperty() roundTitle: string;
  @ApiProperty({ description: 'Nơi nhận tờ trình.' }) addressee: string;
  @ApiProperty({ type: [PaperNomineeDto] }) nominees: readonly PaperNomineeDto[];
  @ApiPropertyOptional({ type: PaperNomineeDto, description: 'Đối tượng của báo cáo.' }) nominee?: PaperNomineeDto;
}

export class PaperDocument {
  @ApiProperty() documentId: string;
  @ApiProperty({ description: 'Tài liệu trong hồ sơ đúng với nội dung đang soạn.' }) current: boolean;
}

export class PaperDetails {
  @ApiProperty({ enum: paperKinds }) kind: PaperKind;
  @ApiProperty({ example: 'Tờ trình' }) label: string;
  @ApiPropertyOptional() nomineeId?: string;
  @ApiProperty({ type: 'integer', description: 'Lần lưu, cũng là ETag; 0 khi chưa lưu lần nào.' }) revision: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) fields: PaperFields;
  @ApiProperty({ type: [PaperSectionDto], description: 'Biểu mẫu: các phần và trường của văn bản.' })
  form: readonly PaperSectionDto[];
  @ApiProperty({
    type: PaperFactsDto,
    description: 'Điều hồ sơ tự điền vào văn bản: tên đơn vị, đợt, nơi nhận, đối tượng.',
  })
  facts: PaperFactsDto;
  @ApiProperty({ description: 'Người đang xem còn được soạn tiếp.' }) editable: boolean;
  @ApiPropertyOptional({ format: 'date-time' }) savedAt?: string;
  @ApiPropertyOptional() savedByName?: string;
  @ApiPropertyOptional({ type: PaperDocument, description: 'Tài liệu mà văn bản đã trở thành.' })
  document?: PaperDocument;
}
