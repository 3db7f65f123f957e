import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map } from 'rxjs';
import { entityTag } from './entity-tag.js';

/** Every answer that names the `revision` of what it shows carries it as ETag, ready for If-Match. */
@Injectable()
export class EntityTagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: unknown) => {
        const revision = revisionOf(body);
        if (revision !== undefined) void reply.header('etag', entityTag(revision));
        return body;
      }),
    );
  }
}

function revisionOf(body: unknown): bigint | number | undefined {
  const revision = typeof body === 'object' && body !== null && 'revision' in body ? body.revision : undefined;
  return typeof revision === 'number' || typeof revision === 'bigint' ? revision : undefined;
}
