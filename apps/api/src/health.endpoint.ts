import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EventStore } from '#platform/event-store';
import { Public, Refused } from '#platform/http';
import { ViewProgress } from '#platform/read-models';

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthEndpoint {
  constructor(
    private readonly store: EventStore,
    private readonly views: ViewProgress,
  ) {}

  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** Ready when events can be read and every view can be shown. */
  @Get('ready')
  async ready() {
    await this.store.readAll({ max: 1 });
    if (!(await this.views.allLive())) throw new Refused({ code: 'VIEW_BEHIND' });
    return { status: 'ready' };
  }
}
