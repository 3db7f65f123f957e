import { type ServiceError, status } from '@grpc/grpc-js';
import { type Endpoint, failure, notLeader } from './faults.js';

export interface Member extends Endpoint {
  readonly state: 'Leader' | 'Follower' | 'Unknown';
  readonly alive: boolean;
}

/**
 * What a node says to a call that only a leader may carry out. `deposed`: it was the leader, was stopped, and does not
 * know yet that there is another.
 */
export type Standing = 'leader' | 'deposed' | 'leaderless' | { readonly follows: Endpoint };

/** What a node knows of its cluster. */
export interface Membership {
  members(): readonly Member[];
  standing(): Standing;
}

export function alone(port: () => number): Membership {
  return {
    members: () => [{ host: '127.0.0.1', port: port(), state: 'Leader', alive: true }],
    standing: () => 'leader',
  };
}

/** The gRPC status of such a call: of the server's `RpcExceptions`. */
export function refusalOfStanding(standing: Standing): ServiceError | undefined {
  if (standing === 'leaderless') return failure(status.UNAVAILABLE, 'Server Is Not Ready');
  return typeof standing === 'object' ? notLeader(standing.follows) : undefined;
}
