import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class AwardVerificationQuery {
  @ApiProperty({ description: 'Số quyết định, có dấu hoặc không dấu.', example: '512/QĐ-UBND' })
  @IsString()
  @Length(1, 100)
  number: string;

  @ApiProperty({ description: 'Tên đầy đủ như ghi trên quyết định, có dấu hoặc không dấu.' })
  @IsString()
  @Length(1, 300)
  name: string;
}

class PublicRevocation {
  @ApiProperty() number: string;
  @ApiProperty({ format: 'date' }) date: string;
}

/** What a decision publishes of an award, and whether it still stands. */
export class VerifiedAward {
  @ApiProperty({ example: '7K3M-Q9TF-2XWD' }) verificationCode: string;
  @ApiProperty({ description: 'Tên như ghi trên quyết định.' }) name: string;
  @ApiProperty({ description: 'Hình thức khen thưởng.' }) title: string;
  @ApiProperty() decisionNumber: string;
  @ApiProperty({ format: 'date' }) decisionDate: string;
  @ApiProperty() signer: string;
  @ApiPropertyOptional({ description: 'Có khi khen thưởng đã bị hủy bỏ, thu hồi: số và ngày quyết định.' })
  revoked?: PublicRevocation;
}
