import { fileURLToPath } from 'node:url';
import type { ServiceDefinition } from '@grpc/grpc-js';
import { loadSync, type MessageTypeDefinition, type PackageDefinition } from '@grpc/proto-loader';

const definitions: PackageDefinition = loadSync(['streams.proto', 'serverfeatures.proto', 'gossip.proto'], {
  includeDirs: [fileURLToPath(new URL('./protocol', import.meta.url))],
  longs: String,
  enums: String,
  defaults: true,
  oneofs: true,
});

function service(name: string): ServiceDefinition {
  return definitions[`event_store.client.${name}`] as ServiceDefinition;
}

export const services = {
  streams: service('streams.Streams'),
  serverFeatures: service('server_features.ServerFeatures'),
  gossip: service('gossip.Gossip'),
};

/** A message of the package `event_store.client`, wrapped as the details of a `google.rpc.Status`. */
export function details(message: string, content: object = {}): object {
  const name = `event_store.client.${message}`;
  const value = (definitions[name] as MessageTypeDefinition<object, object>).serialize(content);
  return { type_url: `type.googleapis.com/${name}`, value };
}

/* What the generic messages look like on this side, as far as the double reads them. */

export interface StreamIdentifier {
  readonly streamName: Buffer;
}

export interface Uuid {
  readonly string?: string;
  readonly structured?: { readonly mostSignificantBits: string; readonly leastSignificantBits: string };
}

export interface ProposedMessage {
  readonly id: Uuid;
  readonly metadata: Readonly<Record<string, string>>;
  readonly customMetadata: Buffer;
  readonly data: Buffer;
}

export interface AppendOptions {
  readonly streamIdentifier: StreamIdentifier;
  readonly revision?: string;
  readonly streamPosition?: string;
  readonly noStream?: object;
  readonly any?: object;
  readonly streamExists?: object;
}

export interface ReadOptions {
  readonly stream?: {
    readonly streamIdentifier: StreamIdentifier;
    readonly revision?: string;
    readonly start?: object;
    readonly end?: object;
  };
  readonly all?: {
    readonly position?: { readonly commitPosition: string };
    readonly start?: object;
    readonly end?: object;
  };
  readonly readDirection: 'Forwards' | 'Backwards';
  readonly count?: string;
  readonly subscription?: object;
  readonly filter?: {
    readonly streamIdentifier?: Expression;
    readonly eventType?: Expression;
    readonly max?: number;
    readonly checkpointIntervalMultiplier: number;
  };
}

export interface Expression {
  readonly regex: string;
  readonly prefix: readonly string[];
}

export function nameOf({ streamName }: StreamIdentifier): string {
  return streamName.toString('utf8');
}

export function identifierOf(stream: string): StreamIdentifier {
  return { streamName: Buffer.from(stream, 'utf8') };
}

export function textOf({ string, structured }: Uuid): string {
  if (string !== undefined) return string;
  const hex = [structured!.mostSignificantBits, structured!.leastSignificantBits]
    .map((bits) => BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
