import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf, yearOf } from '#platform/calendar';
import { Clock } from '#platform/event-sourcing';
import { Refused } from '#platform/http';
import { RoundReader } from '../round-reader.service.js';
import { RoundDetailsAnswer } from './round-details.dto.js';
import { roundDetails } from './round-details.js';

@ApiTags('Đợt khen thưởng')
@Controller('rounds/:roundId')
export class RoundDetailsEndpoint {
  constructor(
    private readonly rounds: RoundReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Một đợt khen thưởng với thời hạn, hạn mức, tiêu chuẩn và thành phần hồ sơ',
    description: 'Đọc thẳng từ các sự kiện: luôn là dữ liệu mới nhất.',
  })
  @ApiOkResponse({ type: RoundDetailsAnswer })
  async details(@Param('roundId') roundId: string): Promise<RoundDetailsAnswer> {
    const found = await this.rounds.round(roundId);
    if (!found) throw new Refused({ code: 'ROUND_NOT_FOUND', roundId });
    const { round, revision } = found;
    const at = this.clock.now().toISOString();
    const conferenceYear = round.conference ? yearOf(round.conference.date) : round.year;
    const years = [yearOf(dayOf(at)), round.year, conferenceYear - 1, conferenceYear];
    const [pack, calendars] = await Promise.all([this.rounds.packOf(round), this.rounds.calendars(years)]);
    return { revision: Number(revision), ...roundDetails({ round, pack, calendars }, at) };
  }
}
