import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../refusals/refused.js';

interface AcceptingConfig {
  readonly accepts?: string;
}

/** The media type in which a route takes its content, where it is not JSON. */
export const Accepts = (mediaType: string) =>
  applyDecorators(ApiConsumes(mediaType), RouteConfig({ accepts: mediaType } satisfies AcceptingConfig));

/** @throws Refused UNSUPPORTED_MEDIA_TYPE for content in another form than the route takes */
export function refuseOtherContent({ headers, routeOptions }: FastifyRequest): void {
  const hasContent = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (!hasContent) return;
  const { accepts: expected = 'application/json' } = routeOptions.config as AcceptingConfig;
  const given = headers['content-type']?.split(';', 1)[0]!.trim().toLowerCase();
  if (given !== expected) throw new Refused({ code: 'UNSUPPORTED_MEDIA_TYPE', expected });
}
