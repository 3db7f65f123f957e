import { fileURLToPath } from 'node:url';
import type { ServiceDefinition } from '@grpc/grpc-js';
import { loadSync, type MessageTypeDefinition, type PackageDefinition } from '@grpc/proto-loader';

const namespace = 'event_store.client';
const definitions: PackageDefinition = loadSync(['streams.proto', 'serverfeatures.proto', 'gossip.proto'], {
  includeDirs: [fileURLToPath(new URL('./protocol', import.meta.url))],
  longs: String,
  enums: String,
  defaults: true,
  oneofs: true,
});

/** The public protocol of EventStoreDB, as far as this store and its double speak it. */
export const services = {
  streams: service('streams.Streams'),
  serverFeatures: service('server_features.ServerFeatures'),
  gossip: service('gossip.Gossip'),
};

function service(name: string): ServiceDefinition {
  return definitions[`${namespace}.${name}`] as ServiceDefinition;
}

/** A message of `event_store.client`, as it stands wrapped in the details of a `google.rpc.Status`. */
export function messageType(name: string): MessageTypeDefinition<object, object> {
  return definitions[`${namespace}.${name}`] as MessageTypeDefinition<object, object>;
}

export interface Any {
  readonly type_url: string;
  readonly value: Buffer;
}

export function wrapped(name: string, content: object = {}): Any {
  return { type_url: `type.googleapis.com/${namespace}.${name}`, value: messageType(name).serialize(content) };
}

/** The name of the wrapped message, and its content if it is one of `event_store.client`. */
export function unwrapped({ type_url, value }: Any): { readonly name: string; readonly content: object } {
  const [, name] = type_url.split(`/${namespace}.`);
  return name && definitions[`${namespace}.${name}`]
    ? { name, content: messageType(name).deserialize(value) }
    : { name: type_url, content: {} };
}

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

export function nameOf({ streamName }: StreamIdentifier): string {
  return streamName.toString('utf8');
}

export function identifierOf(stream: string): StreamIdentifier {
  return { streamName: Buffer.from(stream, 'utf8') };
}

/** Servers answer with either form, whichever they were asked in. */
export function textOf({ string, structured }: Uuid): string {
  if (string !== undefined) return string;
  const hex = [structured!.mostSignificantBits, structured!.leastSignificantBits]
    .map((bits) => BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
