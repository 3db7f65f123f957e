import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

class DossierToForwardBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  dossierId: string;

  @ApiPropertyOptional({ type: [String], description: 'Bỏ trống: mọi đối tượng đã thẩm định đạt.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  nomineeIds?: string[];
}

class LetterBody {
  @ApiProperty({ description: 'Số, ký hiệu của tờ trình.', example: '1320/TTr-SGDĐT' })
  @IsString()
  @Length(1, 100)
  number: string;

  @ApiProperty({ example: '2025-07-10' })
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  date: string;
}

export class ForwardBatchBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'Mã danh sách do bên gọi chọn; bỏ trống thì hệ thống cấp.' })
  @IsOptional()
  @IsUUID()
  batchId?: string;

  @ApiProperty({ example: 'interim-2025-city' })
  @IsString()
  @Length(1, 100)
  roundId: string;

  @ApiPropertyOptional({ description: 'Nơi nhận; bỏ trống là Sở Nội vụ (Ban Thi đua - Khen thưởng) của đợt.' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  addressee?: string;

  @ApiProperty({ type: [DossierToForwardBody] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => DossierToForwardBody)
  dossiers: DossierToForwardBody[];

  @ApiProperty({ type: LetterBody })
  @ValidateNested()
  @Type(() => LetterBody)
  letter: LetterBody;
}
