import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import { Refused, registerRefusalTexts, SignedIn } from '#platform/http';
import { JobQueues } from '#platform/jobs';
import { jobRefusals } from './job-refusals.vi.js';
import { JobsAnswer } from './jobs.dto.js';

registerRefusalTexts(jobRefusals);

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
    const [queues, deadLetters] = await Promise.all([this.queues.counts(), this.queues.deadLetters()]);
    return { queues, deadLetters };
  }

  @Post(':queue/:id/run-again')
  @HttpCode(204)
  @ApiOperation({ summary: 'Cho chạy lại một việc hỏng (chỉ quản trị)', description: 'Việc được thử lại với đủ số lần như lúc đầu.' })
  @ApiNoContentResponse()
  async runAgain(@Param('queue') queue: string, @Param('id') id: string, @SignedIn() actor: Actor): Promise<void> {
    this.permit(actor);
    if (!(await this.queues.runAgain(queue, id))) throw new Refused({ code: 'DEAD_LETTER_NOT_FOUND', queue, id });
  }

  private permit(actor: Actor): void {
    const refusal = this.permissions.permit('see-jobs', actor);
    if (refusal) throw new Refused(refusal);
  }
}
