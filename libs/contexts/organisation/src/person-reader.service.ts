import { Injectable } from '@nestjs/common';
import { DecisionRunner } from '#platform/event-store';
import { automationActor } from './actor.js';
import { personAggregate, personStream } from './person.js';

/** People as they are now, read from their own streams. */
@Injectable()
export class PersonReader {
  constructor(private readonly runner: DecisionRunner) {}

  /** Names by id, to show beside what people did; whoever was never registered goes by the id. */
  async names(personIds: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    return new Map(
      await Promise.all(
        [...new Set(personIds)].map(async (personId) => [personId, await this.name(personId)] as const),
      ),
    );
  }

  private async name(personId: string): Promise<string> {
    if (personId.startsWith('automation:')) return automationActor(personId).displayName;
    const { state: person } = await this.runner.state(personStream(personId), personAggregate);
    return person.situation === 'Registered' ? person.displayName : personId;
  }
}
