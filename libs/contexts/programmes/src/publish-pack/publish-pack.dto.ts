import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class PublishPackBody {
  @ApiProperty({
    description: 'Gói quy định viết bằng YAML (hoặc JSON). Lỗi được báo theo dòng và cột.',
    maxLength: 500_000,
  })
  @IsString()
  @Length(1, 500_000)
  source: string;
}
