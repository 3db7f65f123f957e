import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AwardForm, Reading } from '../pack/pack.js';
import type {
  CategoryRule,
  ComponentRule,
  CriterionKind,
  CriterionRule,
  QuotaKind,
  QuotaMode,
} from '../round-rules.js';
import type { ShownQuota } from './round-details.js';

export class PlanReferenceAnswer {
  @ApiProperty({ example: '004:L227', description: 'Dòng của kế hoạch.' }) ref: string;
  @ApiProperty({ description: 'Nguyên văn của kế hoạch.' }) wording: string;
  @ApiPropertyOptional({ example: 'A-38', description: 'Cách hiểu đang áp dụng.' }) reading?: string;
}

const modes: readonly QuotaMode[] = ['INDEPENDENT', 'ONE_OF', 'POOLED', 'NONE', 'EXTERNAL'];

class CapsAnswer {
  @ApiPropertyOptional({ type: 'integer', example: 4 }) collective?: number;
  @ApiPropertyOptional({ type: 'integer', example: 4 }) individual?: number;
}

export class QuotaAnswer extends PlanReferenceAnswer implements ShownQuota {
  @ApiProperty({ example: 'Q25-DISTRICT' }) quotaId: string;
  @ApiProperty({ type: [String], description: 'Các nhóm đơn vị.' }) groups: readonly string[];
  @ApiProperty({ type: [String], description: 'Tên gọi các loại đơn vị trong những nhóm ấy.' })
  unitCategories: readonly string[];
  @ApiProperty({ enum: modes }) mode: QuotaMode;
  @ApiProperty({
    enum: modes,
    isArray: true,
    description: 'Cách tính của kế hoạch và các cách mà văn bản hướng dẫn có thể chọn.',
  })
  possibleModes: readonly QuotaMode[];
  @ApiProperty({ type: CapsAnswer }) caps: CapsAnswer;
  @ApiPropertyOptional({ type: 'integer', description: 'Tổng số, khi tính chung.' }) total?: number;
  @ApiProperty({ description: 'Câu của kế hoạch có nêu hộ gia đình.' }) namesHouseholds: boolean;
}

export class AwardFormAnswer extends PlanReferenceAnswer implements AwardForm {
  @ApiProperty({ example: 'bang_khen_chu_tich_tp' }) form: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: ['award', 'onward'], description: 'Khen thưởng ở bước quyết định, hoặc đề nghị cấp trên.' })
  then: AwardForm['then'];
}

class CriterionAnswer extends PlanReferenceAnswer implements CriterionRule {
  @ApiProperty({ example: 'HNI-A1' }) criterionId: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: ['assessed', 'evidence_required', 'numeric_threshold', 'title_prerequisite'] })
  kind: CriterionKind;
  @ApiPropertyOptional({ description: 'Danh hiệu phải có.' }) title?: string;
  @ApiPropertyOptional({ type: [String], description: 'Các cấp của danh hiệu.' }) titleLevels?: readonly string[];
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', format: 'date' },
    description: 'Ngày cuối cùng còn công nhận ở cấp ấy.',
  })
  levelsRecognisedUntil?: Readonly<Record<string, string>>;
  @ApiPropertyOptional({ description: 'Văn bản làm căn cứ.' }) basis?: string;
  @ApiPropertyOptional({ description: 'Văn bản như kế hoạch ghi.' }) basisAsPrinted?: string;
  @ApiPropertyOptional({ description: 'Tỷ lệ phải đạt, phần trăm.' }) atLeast?: number;
}

export class CategoryAnswer extends PlanReferenceAnswer implements CategoryRule {
  @ApiProperty({ example: 'so_ban_nganh' }) category: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: ['collective', 'individual', 'household'] }) kind: CategoryRule['kind'];
  @ApiProperty({ enum: ['collective', 'individual'] }) countsAs: QuotaKind;
  @ApiProperty({ type: [CriterionAnswer] }) criteria: readonly CriterionAnswer[];
}

export class ComponentAnswer extends PlanReferenceAnswer implements ComponentRule {
  @ApiProperty({ example: 'submission_letter' }) componentId: string;
  @ApiProperty() label: string;
  @ApiProperty({ enum: ['dossier', 'nominee'] }) per: ComponentRule['per'];
  @ApiProperty({ type: [String], description: 'Một trong các loại tài liệu này là đủ.' }) anyOf: readonly string[];
  @ApiPropertyOptional({ description: 'Chỉ khi đề nghị nêu sáng kiến.' }) onlyWithInitiative?: boolean;
  @ApiPropertyOptional({ description: 'Thủ trưởng đơn vị phải xác nhận.' }) confirmed?: boolean;
  @ApiPropertyOptional({ example: 'ND98-M08', description: 'Mẫu đang áp dụng.' }) form?: string;
}

export class CopiesAnswer extends PlanReferenceAnswer {
  @ApiProperty({ type: 'integer', description: 'Số bộ hồ sơ giấy.' }) required: number;
}

export class CouncilReviewAnswer extends PlanReferenceAnswer {
  @ApiProperty({ description: 'Hội đồng Thi đua - Khen thưởng phải cho ý kiến.' }) required: boolean;
}

export class ReadingAnswer implements Reading {
  @ApiProperty({ example: 'A-22' }) id: string;
  @ApiProperty() question: string;
  @ApiProperty({ description: 'Cách hiểu đang áp dụng.' }) default: string;
  @ApiProperty({ type: [String], description: 'Các cách hiểu khác.' }) alternatives: readonly string[];
  @ApiProperty() reason: string;
}
