/** Names, codes and identifiers; never what people have written. */
export type SpanFacts = Readonly<Record<string, string | number>>;

export interface SpanEnd {
  /** Where it was not known at the beginning. */
  readonly name?: string;
  /** A fault. A refusal is an answer. */
  readonly failed?: boolean;
  readonly facts: SpanFacts;
}

export interface OpenSpan {
  /** Runs the work as a part of it. */
  within<Result>(work: () => Result): Result;
  end(end: SpanEnd): void;
}

/** Tells a collector where the time goes. Each span belongs to the one in which the work has come to it. */
export interface Tracing {
  /** The answering of a request: begins a trace. */
  beginRequest(): OpenSpan;
  begin(name: string): OpenSpan;
  /** A span that has taken so many seconds and ends now. */
  past(name: string, seconds: number, facts: SpanFacts): void;
  /** Sends what has not been sent yet. Resolves within seconds, also when the collector does not answer. */
  stop(): Promise<void>;
}

/**
 * Loads OpenTelemetry, which costs time and memory.
 * @param endpoint of a collector that speaks OTLP over http, as `OTEL_EXPORTER_OTLP_ENDPOINT` has it: without
 *   `/v1/traces`
 * @param service the name under which the collector knows this program
 */
export async function openTracing(endpoint: string, service: string): Promise<Tracing> {
  const { OpenTelemetry } = await import('./open-telemetry.js');
  return new OpenTelemetry(endpoint, service);
}
