import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type ApiRequest, HttpMetrics, Public, Refused } from '#platform/http';
import { MetricsReaders } from './metrics-readers.js';

/** Prometheus text. Who may not read it does not learn that it is there. */
@ApiExcludeController()
@Public()
@Controller('metrics')
export class MetricsEndpoint {
  constructor(
    private readonly metrics: HttpMetrics,
    private readonly readers: MetricsReaders,
  ) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  show(@Req() request: ApiRequest): Promise<string> {
    if (!this.readers.include(request)) throw new Refused({ code: 'ROUTE_NOT_FOUND' });
    return this.metrics.registry.metrics();
  }
}
