import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TimeLeftItem } from '../../appraising/time-left.dto.js';
import type { DossierDocument, Nominee } from '../../dossier/dossier.js';
import type { SubmissionWarning } from '../../dossier/dossier-events.js';
import type { Appraisal, Claim, Return } from './deeds.js';

const object = { type: 'object', additionalProperties: true } as const;
const objects = { type: 'array', items: object } as const;

export class DossierDetailsDto {
  @ApiProperty() dossierId: string;
  @ApiProperty({ type: 'integer', description: 'Cũng là ETag; gửi lại trong If-Match.' }) revision: number;
  @ApiProperty() roundId: string;
  @ApiProperty() roundTitle: string;
  @ApiProperty() unitId: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ enum: ['Draft', 'Submitted', 'Returned', 'Withdrawn'] }) situation: string;
  @ApiProperty({ type: [String], description: 'Các cơ quan đang giữ đối tượng của hồ sơ.' }) heldBy: readonly string[];
  @ApiPropertyOptional({ description: 'Hạn gửi của những gì đang ở đơn vị; không có khi chưa có ngày nào ràng buộc.' })
  until?: TimeLeftItem;
  @ApiProperty() submissions: number;
  @ApiPropertyOptional({ example: '7K3M-Q9TF-2XWD', description: 'Mã tra cứu công khai; có từ lần nộp đầu tiên.' })
  lookupCode?: string;
  @ApiPropertyOptional({ description: 'Số bộ hồ sơ giấy đã giao.' }) copies?: number;
  @ApiProperty({ ...objects, description: 'Đối tượng, kèm kê khai tiêu chuẩn và nơi đang giữ.' })
  nominees: readonly Nominee[];
  @ApiProperty(objects) documents: readonly DossierDocument[];
  @ApiProperty({ ...objects, description: 'Ai đã nhận thẩm định, ở từng cơ quan.' }) claims: readonly Claim[];
  @ApiProperty({ ...objects, description: 'Kết quả thẩm định đạt, kèm người thẩm định.' })
  appraisals: readonly Appraisal[];
  @ApiProperty({ ...objects, description: 'Mọi lần trả lại, kèm lý do và người trả lại.' }) returns: readonly Return[];
  @ApiProperty(objects) warnings: readonly (SubmissionWarning & { readonly detail: string })[];
  @ApiProperty({ ...object, description: 'Số chỗ còn lại của đơn vị; không có khi không giới hạn.' }) quotaLeft: {
    readonly collective?: number;
    readonly individual?: number;
  };
}
