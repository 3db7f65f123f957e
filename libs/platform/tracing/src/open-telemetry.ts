import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { OpenSpan, SpanFacts, Tracing } from './tracing.js';

/** Milliseconds that a collector has for an answer. */
const patience = 3_000;

/** Nothing of it is global: two services in one process do not mix, and no library is patched. */
export class OpenTelemetry implements Tracing {
  private readonly provider: TracerProvider;
  private readonly tracer: Tracer;
  private readonly contexts = new AsyncLocalStorage<Context>();

  constructor(endpoint: string, service: string) {
    const exporter = new OTLPTraceExporter({
      url: `${endpoint.replace(/[/]$/, '')}/v1/traces`,
      timeoutMillis: patience,
    });
    this.provider = new TracerProvider({
      resource: defaultResource().merge(resourceFromAttributes({ 'service.name': service })),
      spanProcessors: [new BatchSpanProcessor({ exporter, exportTimeoutMillis: patience })],
    });
    this.tracer = this.provider.getTracer('bang-vang');
  }

  beginRequest(): OpenSpan {
    return this.opened(this.tracer.startSpan('request', { kind: SpanKind.SERVER }, ROOT_CONTEXT));
  }

  begin(name: string): OpenSpan {
    return this.opened(this.tracer.startSpan(name, {}, this.current));
  }

  past(name: string, seconds: number, facts: SpanFacts): void {
    const end = Date.now();
    this.tracer.startSpan(name, { attributes: facts, startTime: end - seconds * 1_000 }, this.current).end(end);
  }

  async stop(): Promise<void> {
    const stopped = this.provider.shutdown().catch(() => undefined);
    await Promise.race([stopped, sleep(patience, undefined, { ref: false })]);
  }

  private opened(span: Span): OpenSpan {
    const context = trace.setSpan(ROOT_CONTEXT, span);
    return {
      within: (work) => this.contexts.run(context, work),
      end: ({ name, failed = false, facts }) => {
        if (name !== undefined) span.updateName(name);
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttributes({ ...facts }).end();
      },
    };
  }

  private get current(): Context {
    return this.contexts.getStore() ?? ROOT_CONTEXT;
  }
}
