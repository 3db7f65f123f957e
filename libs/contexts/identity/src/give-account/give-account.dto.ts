import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

export class GiveAccountDto {
  @ApiProperty({ example: 'an.nguyen' })
  @Matches(/^[a-z0-9]+([._-][a-z0-9]+)*$/)
  @MaxLength(100)
  userName: string;

  @ApiProperty({
    format: 'password',
    description: 'Dùng một lần: phải đổi ở lần đăng nhập đầu tiên. Ít nhất 12 ký tự, không dễ đoán.',
  })
  @IsString()
  @MaxLength(200)
  password: string;
}
