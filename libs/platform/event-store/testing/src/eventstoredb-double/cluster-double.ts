import { freePort } from '../../../../../../infra/free-port.js';
import { Door } from './door.js';
import { EventStoreDbDouble, type EventStoreDbDoubleOptions, firstLog } from './eventstoredb-double.js';
import type { Endpoint } from './faults.js';
import type { Member, Membership, Standing } from './membership.js';

export interface ClusterDoubleOptions extends EventStoreDbDoubleOptions {
  /** Milliseconds from the loss of a leader to the next; default 200. On real servers it was within a second (R6). */
  readonly electionAfter?: number;
  /** Milliseconds that a leader needs to notice, once awake, that there is another; default 200, assumed. */
  readonly noticedAfter?: number;
}

/**
 * Three nodes of EventStoreDB in this process, which die, stop, come back and change leader on demand.
 * One log for all: that a follower has everything at once, and that nothing acknowledged is lost, is assumed.
 */
export class EventStoreDbClusterDouble {
  readonly nodes: readonly ClusterNode[];
  private leading: ClusterNode | undefined;
  private election: NodeJS.Timeout | undefined;
  private readonly electionAfter: number;

  constructor({ electionAfter = 200, noticedAfter = 200, ...options }: ClusterDoubleOptions = {}) {
    this.electionAfter = electionAfter;
    const log = firstLog();
    const appended = () => this.nodes.forEach(({ server }) => server.pump());
    this.nodes = [0, 1, 2].map(() => {
      const membership: Membership = {
        members: () => this.membersAsSeenBy(node),
        standing: () => this.standingOf(node),
      };
      const node = new ClusterNode(new EventStoreDbDouble(options, { log, membership, appended }), noticedAfter);
      return node;
    });
  }

  get url(): string {
    return `esdb://${this.nodes.map(({ host, port }) => `${host}:${port}`).join(',')}?tls=false`;
  }

  /** Absent until one is elected, or while fewer than two nodes are there. */
  get leader(): ClusterNode | undefined {
    return this.leading?.isThere ? this.leading : undefined;
  }

  async start(): Promise<this> {
    for (const node of this.nodes) await node.start();
    this.leading = this.nodes[0];
    return this;
  }

  stop(): void {
    clearTimeout(this.election);
    for (const node of this.nodes) node.kill();
  }

  /** Ends a node as SIGKILL does; its events stay. */
  kill(node: ClusterNode): void {
    node.kill();
    this.elect();
  }

  async restart(node: ClusterNode): Promise<void> {
    await node.start();
    this.elect();
  }

  /** Stops a node as SIGSTOP does. */
  stall(node: ClusterNode): void {
    node.stall(node === this.leading);
    this.elect();
  }

  wake(node: ClusterNode): void {
    node.wake(node !== this.leading);
    this.elect();
  }

  /** Hands leadership to another node, with every node there. */
  handOn(node: ClusterNode = this.present.find((present) => present !== this.leading)!): void {
    this.leading = node;
  }

  private get present(): readonly ClusterNode[] {
    return this.nodes.filter(({ isThere }) => isThere);
  }

  /** Two of three are enough. A leader without them resigns, and nothing can be appended: assumed. */
  private elect(): void {
    clearTimeout(this.election);
    if (this.present.length < 2) this.leading = undefined;
    else if (!this.leading?.isThere)
      this.election = setTimeout(() => {
        if (this.present.length >= 2) this.leading = this.present.at(-1);
      }, this.electionAfter);
  }

  private standingOf(node: ClusterNode): Standing {
    if (node.isDeposed) return 'deposed';
    if (node === this.leading) return 'leader';
    return this.leading ? { follows: this.leading } : 'leaderless';
  }

  /** Who is gone is told as before until there is another leader; who was stopped tells what it knew (assumed). */
  private membersAsSeenBy(asked: ClusterNode): Member[] {
    const leader = asked.isDeposed ? asked : this.leading;
    return this.nodes.map((node) => ({
      host: node.host,
      port: node.port,
      state: node === leader ? 'Leader' : leader ? 'Follower' : 'Unknown',
      alive: node.isThere || node === leader,
    }));
  }
}

export class ClusterNode implements Endpoint {
  readonly host = '127.0.0.1';
  port = 0;
  isThere = false;
  isDeposed = false;
  /** When it was stopped. */
  private wasLeader = false;
  private readonly door = new Door(() => this.server.port);

  constructor(
    readonly server: EventStoreDbDouble,
    private readonly noticedAfter: number,
  ) {}

  async start(): Promise<void> {
    await this.server.start();
    this.port = await this.door.open(this.port || (await freePort(0)));
    this.isThere = true;
  }

  kill(): void {
    this.isThere = false;
    this.door.close();
    this.server.stop();
  }

  stall(wasLeader: boolean): void {
    this.isThere = false;
    this.wasLeader = wasLeader;
    this.door.stall();
  }

  wake(isFollowerNow: boolean): void {
    this.isThere = true;
    this.isDeposed = this.wasLeader && isFollowerNow;
    if (this.isDeposed) setTimeout(() => (this.isDeposed = false), this.noticedAfter).unref();
    this.door.wake();
  }
}
