import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { CommandReceipt } from '#platform/http';

export class SubmitDossierDto {
  @ApiProperty({ description: 'Cơ quan nhận hồ sơ.', example: 'so-giao-duc-va-dao-tao' })
  @IsString()
  @Length(1, 100)
  addressee: string;
}

export class SubmissionReceipt extends CommandReceipt {
  @ApiProperty({ example: '7K3M-Q9TF-2XWD', description: 'Mã tra cứu tình trạng hồ sơ mà không cần đăng nhập.' })
  lookupCode: string;
}
