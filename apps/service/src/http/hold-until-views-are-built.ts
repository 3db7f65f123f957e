import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Refused } from '#platform/http';
import { Engines } from '../operations/engines.js';
import type { BeingBuilt } from '../operations/readiness-refusals.vi.js';

const needsViews = /^\/api\/(?!docs|openapi[.])/;
/** Milliseconds between two looks. */
const lookAgainAfter = 1_000;

/** Until every view can be read, and again while they are made anew, requests are told how far that is. */
export function holdUntilViewsAreBuilt(app: NestFastifyApplication): void {
  const gate = new Gate(app.get(Engines));
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async ({ url }) => {
      const beingBuilt = needsViews.test(url) && (await gate.closed());
      if (beingBuilt) throw new Refused(beingBuilt);
    });
}

class Gate {
  private answer: BeingBuilt | undefined;
  private looked = -Infinity;
  private looking: Promise<void> | undefined;

  constructor(private readonly engines: Engines) {}

  /** An open gate is looked at behind the request that passes, so that nobody waits for it. */
  async closed(): Promise<BeingBuilt | undefined> {
    const isKnown = this.looked > -Infinity;
    if (performance.now() - this.looked > lookAgainAfter) this.looking ??= this.look();
    if (!isKnown || this.answer) await this.looking;
    return this.answer;
  }

  private async look(): Promise<void> {
    this.answer = await this.engines.beingBuilt();
    this.looked = performance.now();
    this.looking = undefined;
  }
}
