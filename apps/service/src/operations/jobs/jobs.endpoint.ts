import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import { Refused, SignedIn } from '#platform/http';
import { JobQueues } from '#platform/jobs';
import { inTime } from '../in-time.js';
import { JobsAnswer } from './jobs.dto.js';

@ApiTags('Vận hành')
@Controller('jobs')
export class JobsEndpoint {
  constructor(
    private readonly queues: JobQueues,
    private readonly permissions: PermissionTable,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Việc đang chờ trong các hàng đợi và việc hỏng (chỉ quản trị)' })
  @ApiOkResponse({ type: JobsAnswer })
  async jobs(@SignedIn() actor: Actor): Promise<JobsAnswer> {
    this.permit(actor);
    const answer = await inTime(Promise.all([this.queues.counts(), this.queues.deadLetters()]));
    if (!answer) throw new Refused({ code: 'QUEUES_AWAY' });
    const [queues, deadLetters] = answer;
    return { queues, deadLetters };
  }

  @Post(':queue/:id/run-again')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Cho chạy lại một việc hỏng (chỉ quản trị)',
    description: 'Việc được thử lại với đủ số lần như lúc đầu.',
  })
  @ApiNoContentResponse()
  async runAgain(@Param('queue') queue: string, @Param('id') id: string, @SignedIn() actor: Actor): Promise<void> {
    this.permit(actor);
    const again = await inTime(this.queues.runAgain(queue, id));
    if (again === undefined) throw new Refused({ code: 'QUEUES_AWAY' });
    if (!again) throw new Refused({ code: 'DEAD_LETTER_NOT_FOUND', queue, id });
  }

  private permit(actor: Actor): void {
    const refusal = this.permissions.permit('see-jobs', actor);
    if (refusal) throw new Refused(refusal);
  }
}
