import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { type Role, roles } from '#contexts/organisation';

const IsSecret = MaxLength(200);

export class SignInDto {
  @ApiProperty({ example: 'an.nguyen' })
  @IsString()
  @MaxLength(100)
  userName: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @IsSecret
  password: string;
}

export class ChangePasswordDto {
  @ApiProperty({ format: 'password' })
  @IsString()
  @IsSecret
  current: string;

  @ApiProperty({
    format: 'password',
    description: 'Ít nhất 12 ký tự, không chứa tên đăng nhập và họ tên, không dễ đoán.',
  })
  @IsString()
  @IsSecret
  replacement: string;
}

class HeldRole {
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty({ example: 'Thủ trưởng đơn vị' }) roleName: string;
  @ApiProperty() unitId: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ description: 'Đơn vị đang hoạt động hôm nay.' }) inForce: boolean;
}

export class SignedInPerson {
  @ApiProperty() personId: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ format: 'date', description: 'Hôm nay, theo giờ Việt Nam.' }) today: string;
  @ApiProperty({ type: [HeldRole] }) assignments: HeldRole[];
  @ApiPropertyOptional({ description: 'Có khi mật khẩu do người khác cấp: chỉ đổi mật khẩu được, chưa làm gì khác.' })
  mustChangePassword?: boolean;
}
