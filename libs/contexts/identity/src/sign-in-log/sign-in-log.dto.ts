import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { PageQuery } from '#platform/http';
import { type AccessKind, accessKinds } from './access-kinds.js';

const kinds =
  'signed_in: đăng nhập; failed: sai tên hoặc mật khẩu; slowed: phải chờ; account_given: được cấp tài khoản; password_changed: đổi mật khẩu; forbidden: bị từ chối vì không có quyền.';

export class SignInLogQuery extends PageQuery {
  @ApiPropertyOptional({ enum: accessKinds, description: kinds })
  @IsOptional()
  @IsIn(accessKinds)
  kind?: AccessKind;

  @ApiPropertyOptional({ description: 'Mã người dùng.' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  person?: string;
}

export class SignInLine {
  @ApiProperty() lineId: string;
  @ApiProperty({ format: 'date-time', description: 'Lần sau cùng trong phút đó.' }) at: string;
  @ApiProperty({ enum: accessKinds, description: kinds }) kind: AccessKind;
  @ApiPropertyOptional({ description: 'Không có khi tên đăng nhập không phải của ai.' }) personId?: string;
  @ApiPropertyOptional() personName?: string;
  @ApiProperty({ example: '203.113.131.0/24', description: 'Dải địa chỉ, không phải địa chỉ.' }) network: string;
  @ApiProperty({ type: 'integer', description: 'Số lần trong phút đó.' }) times: number;
}
