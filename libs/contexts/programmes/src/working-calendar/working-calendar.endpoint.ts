import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Refused } from '#platform/http';
import type { CalendarNotice } from '../calendar-year.js';
import { RoundReader } from '../round-reader.service.js';

class CalendarAnswer implements CalendarNotice {
  @ApiProperty() year: number;
  @ApiProperty({ type: [String], description: 'Các ngày nghỉ rơi vào thứ Hai đến thứ Sáu.' })
  offDays: readonly string[];
  @ApiProperty({ type: [String], description: 'Các Thứ Bảy làm việc bù.' }) workingSaturdays: readonly string[];
  @ApiProperty() document: string;
  @ApiProperty({ type: [String] }) sources: readonly string[];
}

@ApiTags('Lịch làm việc')
@Controller('calendars/:year')
export class WorkingCalendarEndpoint {
  constructor(private readonly rounds: RoundReader) {}

  @Get()
  @ApiOperation({ summary: 'Lịch làm việc của một năm theo thông báo đã nạp' })
  @ApiOkResponse({ type: CalendarAnswer })
  async calendar(@Param('year', ParseIntPipe) year: number): Promise<CalendarAnswer> {
    const notice = await this.rounds.calendar(year);
    if (!notice) throw new Refused({ code: 'CALENDAR_NOT_FOUND', year });
    return notice;
  }
}
