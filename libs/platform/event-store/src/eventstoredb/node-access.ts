import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ChannelCredentials, type ChannelOptions, Client, credentials, Metadata } from '@grpc/grpc-js';
import {
  type ConnectionOptions,
  parseConnectionString,
} from '@eventstore/db-client/dist/Client/parseConnectionString.js';

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

const keepAlive = 10_000; // of the client
const longestBackOff = 1_000;

/** How the nodes that a connection string names are reached. It is read by the client's own parser, so both agree. */
export class NodeAccess {
  readonly seeds: readonly Endpoint[];
  /** Whether nodes are asked who leads; a single one that is named is taken as it is. */
  readonly isCluster: boolean;
  readonly metadata: Metadata;
  private readonly credentials: ChannelCredentials;
  private readonly options: ChannelOptions;

  constructor(connectionString: string) {
    const settings = parseConnectionString(connectionString);
    this.seeds = settings.hosts;
    this.isCluster = settings.dnsDiscover || settings.hosts.length > 1;
    this.metadata = metadataOf(settings);
    this.credentials = credentialsOf(settings);
    this.options = {
      'grpc.keepalive_time_ms': milliseconds(settings.keepAliveInterval),
      'grpc.keepalive_timeout_ms': milliseconds(settings.keepAliveTimeout),
      // else what was found away is not even asked again for minutes, and by none of the channels of the process
      'grpc.use_local_subchannel_pool': 1,
      'grpc.initial_reconnect_backoff_ms': 100,
      'grpc.min_reconnect_backoff_ms': 100,
      'grpc.max_reconnect_backoff_ms': longestBackOff,
    };
  }

  connect({ address, port }: Endpoint): Client {
    return new Client(`${address}:${port}`, this.credentials, this.options);
  }
}

function metadataOf({ connectionName = randomUUID(), defaultCredentials }: ConnectionOptions): Metadata {
  const metadata = new Metadata();
  metadata.set('connection-name', connectionName);
  metadata.set('requires-leader', 'true');
  if (!defaultCredentials) return metadata;
  const { username, password } = defaultCredentials;
  metadata.set('authorization', `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
  return metadata;
}

function credentialsOf({ tls, tlsCAFile, userCertFile, userKeyFile }: ConnectionOptions): ChannelCredentials {
  if (tls === false) return credentials.createInsecure();
  const [authority, key, certificate] = [tlsCAFile, userKeyFile, userCertFile].map((file) =>
    file ? readFileSync(file) : null,
  );
  return credentials.createSsl(authority, key, certificate);
}

function milliseconds(setting = keepAlive): number {
  return setting < 0 ? Number.MAX_SAFE_INTEGER : setting;
}
