import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';

class NomineeReferenceBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  dossierId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  nomineeId: string;
}

export class CompileProposalBody {
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'Mã tờ trình do bên gọi chọn; bỏ trống thì hệ thống cấp. Dùng lại mã để lập lại danh sách khi chưa trình.',
  })
  @IsOptional()
  @IsUUID()
  proposalId?: string;

  @ApiProperty({
    description: 'Hình thức khen thưởng đề nghị, một trong các hình thức của đợt.',
    example: 'bang_khen_chu_tich_tp',
  })
  @IsString()
  @Length(1, 100)
  form: string;

  @ApiProperty({ type: [NomineeReferenceBody] })
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => NomineeReferenceBody)
  nominees: NomineeReferenceBody[];
}
