import { Metadata, type ServiceError, status } from '@grpc/grpc-js';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/**
 * What goes wrong with one call. `unanswered`: done, but the answer is lost; `hang`: not even done.
 * `timeout`: done, but answered as the server does when it was not done in time (section 3.2 of the recorded facts).
 * `doubled`: answered twice (assumed).
 * `drop`: an open stream breaks after so many messages; `end`: it ends there as if all were well; `silence`: it
 * stays open.
 */
export type Fault =
  | { readonly kind: 'hang' | 'unanswered' | 'not-ready' | 'timeout' | 'doubled' }
  | { readonly kind: 'not-leader'; readonly leader: Endpoint }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'refuse'; readonly code: status }
  | { readonly kind: 'drop' | 'end' | 'silence'; readonly after: number };

export type Method = 'append' | 'read' | 'subscribe' | 'features';

/** The switch: which of the next calls go wrong, and how. */
export class Faults {
  private readonly planned = new Map<Method, Fault[]>();
  private readonly lasting = new Map<Method, Fault>();

  /** For the next calls of this method, in turn. */
  next(method: Method, ...faults: readonly Fault[]): void {
    this.planned.set(method, [...(this.planned.get(method) ?? []), ...faults]);
  }

  /** For every call of this method until `heal`. */
  always(method: Method, fault: Fault): void {
    this.lasting.set(method, fault);
  }

  heal(): void {
    this.planned.clear();
    this.lasting.clear();
  }

  take(method: Method): Fault | undefined {
    return this.planned.get(method)?.shift() ?? this.lasting.get(method);
  }
}

export async function delayOf(fault: Fault | undefined): Promise<void> {
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
}

/** The gRPC status with which the server would refuse the call itself. */
export function refusalOf(fault: Fault | undefined): ServiceError | undefined {
  switch (fault?.kind) {
    case 'not-ready':
      return failure(status.UNAVAILABLE, 'Server Is Not Ready');
    case 'not-leader':
      return notLeader(fault.leader);
    case 'refuse':
      return failure(
        fault.code,
        'Refused by the fault switch',
        fault.code === status.PERMISSION_DENIED ? { exception: 'access-denied' } : {},
      );
    default:
      return undefined;
  }
}

export function notLeader({ host, port }: Endpoint): ServiceError {
  return failure(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  });
}

export function failure(code: status, text: string, trailers: Readonly<Record<string, string>> = {}): ServiceError {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return Object.assign(new Error(text), { code, details: text, metadata });
}
