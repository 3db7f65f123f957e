import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsEmail, MaxLength, ValidateIf } from 'class-validator';
import type { Actor } from '#contexts/organisation';
import { PerAddress, Public, Refused, SignedIn } from '#platform/http';
import { PreferenceBook, type Preferences } from './preferences.adapter.js';

class PreferencesBody implements Preferences {
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'email',
    description: 'Thư điện tử; null: không nhận thư, chỉ xem trong ứng dụng.',
  })
  @ValidateIf((_, address) => address !== null)
  @IsEmail()
  @MaxLength(200)
  address: string | null;

  @ApiProperty({
    description: 'Nhận bản tổng hợp buổi sáng. Hồ sơ trả lại, quyết định và việc quá hạn luôn được gửi riêng.',
  })
  @IsBoolean()
  digests: boolean;
}

@ApiTags('Thông báo')
@Controller('notices')
export class PreferencesEndpoint {
  constructor(private readonly preferences: PreferenceBook) {}

  @Get('preferences')
  @ApiOperation({ summary: 'Tôi nhận thông báo qua thư thế nào' })
  @ApiOkResponse({ type: PreferencesBody })
  noticePreferences(@SignedIn() { personId }: Actor): Promise<Preferences> {
    return this.preferences.of(personId);
  }

  @Put('preferences')
  @HttpCode(204)
  @ApiOperation({ summary: 'Đặt địa chỉ thư và bản tổng hợp' })
  @ApiNoContentResponse()
  async setNoticePreferences(@Body() body: PreferencesBody, @SignedIn() { personId }: Actor): Promise<void> {
    await this.preferences.set(personId, body);
  }

  @Post('unsubscribe/:token')
  @Public()
  @PerAddress(60)
  @HttpCode(204)
  @ApiOperation({ summary: 'Thôi nhận bản tổng hợp, bằng mã trong thư; không cần đăng nhập' })
  @ApiNoContentResponse()
  async unsubscribe(@Param('token') token: string): Promise<void> {
    if (!(await this.preferences.unsubscribe(token))) throw new Refused({ code: 'UNSUBSCRIBE_TOKEN_UNKNOWN' });
  }
}
