import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandBus } from '@nestjs/cqrs';
import { Problems } from '#platform/http';
import type { OpenSpan, Tracing } from '#platform/tracing';

/** Requests to the API and commands, whoever gives them, become spans; appends do so where they are timed. */
export function traceService(app: NestFastifyApplication, tracing: Tracing): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => tracing.stop());
  traceRequests(app, tracing);
  traceCommands(app.get(CommandBus), app.get(Problems), tracing);
}

function traceRequests(app: NestFastifyApplication, tracing: Tracing): void {
  const fastify = app.getHttpAdapter().getInstance();
  const spans = new WeakMap<object, OpenSpan>();
  fastify.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/api/')) spans.set(request, tracing.beginRequest());
  });
  // once the body is there: the work does not flow through the reading of it
  fastify.addHook('preValidation', (request, _, next) => {
    const span = spans.get(request);
    return span ? span.within(next) : next();
  });
  fastify.addHook('onResponse', async (request, { statusCode: status }) => {
    const {
      method,
      id,
      routeOptions: { url: route = 'none' },
    } = request; // the pattern: paths hold what people look for
    const facts = {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
      'bang_vang.correlation_id': id,
    };
    spans.get(request)?.end({ name: `${method} ${route}`, failed: status >= 500, facts });
  });
}

/** The bus has no door for this: its own publisher hears of commands, not of their ends. */
function traceCommands(bus: CommandBus, problems: Problems, tracing: Tracing): void {
  const execute = bus.execute.bind(bus) as (...given: readonly [command: object, ...unknown[]]) => Promise<unknown>;
  const traced: typeof execute = async (...given) => {
    const span = tracing.begin(given[0].constructor.name);
    try {
      const result = await span.within(() => execute(...given));
      span.end({ facts: { 'bang_vang.outcome': 'ACCEPTED' } });
      return result;
    } catch (error) {
      const { status, code } = problems.of(error);
      span.end({ failed: status >= 500, facts: { 'bang_vang.outcome': code } });
      throw error;
    }
  };
  bus.execute = traced;
}
