import { Metadata } from '@grpc/grpc-js';
import { EventStoreUnavailable } from '../event-store.js';
import type { Endpoint, NodeAccess } from './node-access.js';
import { services } from './protocol.js';

interface Gossip {
  readonly members: readonly {
    readonly state: string;
    readonly isAlive: boolean;
    readonly httpEndPoint?: Endpoint;
  }[];
}

/** Asks the nodes who leads. All at once: one that has stopped keeps nobody waiting. */
export class LeaderSearch {
  /** Who was told of besides those of the connection string, which may all be gone one day. */
  private members: readonly Endpoint[] = [];

  /** @param answerWithin milliseconds */
  constructor(
    private readonly access: NodeAccess,
    private readonly answerWithin: number,
  ) {}

  /**
   * The node that most of those who answer take for the leader: one that was stopped and has woken takes itself for it.
   * @throws EventStoreUnavailable when none is named
   */
  async leader(): Promise<Endpoint> {
    const asked = distinct([...this.access.seeds, ...this.members]);
    const votes = new Map<string, { readonly leader: Endpoint; count: number }>();
    const majority = Math.floor(asked.length / 2) + 1;
    return new Promise((resolve, reject) => {
      let open = asked.length;
      const count = (leader: Endpoint | undefined) => {
        if (!leader) return;
        const vote = votes.get(nameOf(leader)) ?? { leader, count: 0 };
        votes.set(nameOf(leader), vote);
        if (++vote.count >= majority) resolve(leader);
      };
      for (const node of asked)
        void this.leaderAsSeenBy(node)
          .then(count, () => undefined)
          .then(() => {
            if (--open > 0) return;
            const [most] = [...votes.values()].sort((one, other) => other.count - one.count);
            if (most) resolve(most.leader);
            else reject(new EventStoreUnavailable(`None of ${asked.map(nameOf).join(', ')} names a leader`));
          });
    });
  }

  /** Without the credentials: anybody may ask (section 3.1 of the recorded facts), and nodes not yet trusted are asked. */
  private leaderAsSeenBy(node: Endpoint): Promise<Endpoint | undefined> {
    const { path, requestSerialize, responseDeserialize } = services.gossip['Read']!;
    const client = this.access.connect(node);
    const deadline = Date.now() + this.answerWithin;
    return new Promise<Gossip>((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize as (bytes: Buffer) => Gossip,
        {},
        new Metadata(),
        { deadline },
        (error, gossip) => (gossip ? resolve(gossip) : reject(error!)),
      );
    })
      .finally(() => client.close())
      .then(({ members }) => {
        this.members = members.flatMap(({ httpEndPoint }) => httpEndPoint ?? []);
        return members.find(({ state, isAlive }) => isAlive && state === 'Leader')?.httpEndPoint;
      });
  }
}

function distinct(nodes: readonly Endpoint[]): readonly Endpoint[] {
  return [...new Map(nodes.map((node) => [nameOf(node), node])).values()];
}

function nameOf({ address, port }: Endpoint): string {
  return `${address}:${port}`;
}
