import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';
import { IsName, OneLine } from '#platform/http';

export class NomineeDetailsDto {
  @ApiProperty({ description: 'Tên tập thể, họ tên cá nhân hoặc chủ hộ.', example: 'Trường THPT Chu Văn An' })
  @IsName()
  @IsString()
  @Length(1, 300)
  name: string;

  @ApiPropertyOptional({ description: 'Chức vụ, nghề nghiệp.' })
  @OneLine()
  @IsOptional()
  @IsString()
  @Length(1, 300)
  jobTitle?: string;

  @ApiPropertyOptional({ description: 'Nơi công tác hoặc cư trú.' })
  @OneLine()
  @IsOptional()
  @IsString()
  @Length(1, 300)
  organisation?: string;

  @ApiProperty({ description: 'Có sáng kiến, giải pháp được nêu để đề nghị khen thưởng.', default: false })
  @IsBoolean()
  initiativeClaimed: boolean = false;
}
