import { Injectable } from '@nestjs/common';
import { DecisionRunner } from '#platform/event-store';
import { type Actor, automationActor } from './actor.js';
import { DissolvedUnits } from './dissolved-units.adapter.js';
import { personAggregate, personStream } from './person.js';
import { withSuccession } from './succession.js';

/** People as they are now, read from their own streams. */
@Injectable()
export class PersonReader {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly dissolved: DissolvedUnits,
  ) {}

  /** With the roles held at this moment, as successor too; undefined for whoever was never registered. */
  async actor(personId: string): Promise<Actor | undefined> {
    const { state: person } = await this.runner.state(personStream(personId), personAggregate);
    if (person.situation === 'Unknown') return undefined;
    const { displayName, assignments } = person;
    return { personId, displayName, assignments: withSuccession(assignments, await this.dissolved.all()) };
  }

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
