import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type ApiRequest, HttpMetrics, Public, Refused } from '#platform/http';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** For a collector on the same machine; nothing that comes through a proxy sees it. */
@ApiExcludeController()
@Public()
@Controller('metrics')
export class MetricsEndpoint {
  constructor(private readonly metrics: HttpMetrics) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  show(@Req() request: ApiRequest): Promise<string> {
    const fromHere = loopback.includes(request.ip) && request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined;
    if (!fromHere) throw new Refused({ code: 'ROUTE_NOT_FOUND' });
    return this.metrics.registry.metrics();
  }
}
