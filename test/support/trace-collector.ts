import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

export interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code?: number };
}

interface ExportedTraces {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly ReceivedSpan[] }[];
  }[];
}

/** A collector of traces that speaks OTLP over http and keeps what it is given. */
export class TraceCollector {
  readonly spans: ReceivedSpan[] = [];
  readonly services = new Set<string>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TraceCollector> {
    const collector: TraceCollector = new TraceCollector(
      createServer((request, response) => {
        const parts: Buffer[] = [];
        request
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            if (request.url === '/v1/traces')
              collector.take(JSON.parse(Buffer.concat(parts).toString()) as ExportedTraces);
            response
              .writeHead(request.url === '/v1/traces' ? 200 : 404, { 'content-type': 'application/json' })
              .end('{}');
          });
      }),
    );
    collector.server.listen(0, '127.0.0.1');
    await once(collector.server, 'listening');
    return collector;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private take({ resourceSpans }: ExportedTraces): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      this.services.add(resource.attributes.find(({ key }) => key === 'service.name')!.value.stringValue!);
      this.spans.push(...scopeSpans.flatMap(({ spans }) => spans));
    }
  }
}
