import { RouteConfig } from '@nestjs/platform-fastify';

/**
 * So many requests a minute from one address, then 429 with Retry-After: for what people may ask without being
 * signed in.
 */
export const PerAddress = (requests: number) => RouteConfig({ rateLimit: { max: requests, timeWindow: '1 minute' } });
