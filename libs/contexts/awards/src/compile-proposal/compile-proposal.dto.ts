import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { type AwardForm, awardForms } from '../award-form.js';

class NomineeReferenceBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  dossierId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  nomineeId: string;
}

export class CompileProposalBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'Mã tờ trình do bên gọi chọn; bỏ trống thì hệ thống cấp. Dùng lại mã để lập lại danh sách khi chưa trình.' })
  @IsOptional()
  @IsUUID()
  proposalId?: string;

  @ApiProperty({ enum: awardForms, description: 'Hình thức khen thưởng đề nghị.' })
  @IsIn(awardForms)
  form: AwardForm;

  @ApiProperty({ type: [NomineeReferenceBody] })
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => NomineeReferenceBody)
  nominees: NomineeReferenceBody[];
}
