import type { ClusterNode, EventStoreDbClusterDouble } from './cluster-double.js';

/** Lets nodes stop, die, come back and hand leadership on, one thing at a time; two are seldom away together. */
export class Troubles {
  private readonly stopped = new Set<ClusterNode>();
  private readonly dead = new Set<ClusterNode>();
  private readonly happened: string[] = [];

  constructor(
    private readonly cluster: EventStoreDbClusterDouble,
    private readonly chance: () => number,
  ) {}

  get told(): string {
    return this.happened.join(', ');
  }

  async strike(): Promise<void> {
    const present = this.cluster.nodes.filter((node) => !this.stopped.has(node) && !this.dead.has(node));
    const wanted = this.chance() < 0.2 ? 1 : 2;
    if (present.length <= wanted) return this.bringBack();
    const leader = this.cluster.leader;
    const node = leader && this.chance() < 0.7 ? leader : this.oneOf(present);
    const what = this.chance();
    if (what < 0.4) {
      this.note('stops', node);
      this.stopped.add(node);
      this.cluster.stall(node);
    } else if (what < 0.7) {
      this.note('dies', node);
      this.dead.add(node);
      this.cluster.kill(node);
    } else if (leader && present.length > 1) {
      this.note('hands on', leader);
      this.cluster.handOn();
    }
  }

  async heal(): Promise<void> {
    while (this.stopped.size + this.dead.size > 0) await this.bringBack();
  }

  private async bringBack(): Promise<void> {
    const node = this.oneOf([...this.stopped, ...this.dead]);
    this.note('comes back', node);
    this.dead.delete(node);
    if (this.stopped.delete(node)) this.cluster.wake(node);
    else await this.cluster.restart(node);
  }

  private oneOf(nodes: readonly ClusterNode[]): ClusterNode {
    return nodes[Math.floor(this.chance() * nodes.length)]!;
  }

  private note(what: string, node: ClusterNode): void {
    this.happened.push(`${this.cluster.nodes.indexOf(node)} ${what}`);
  }
}
