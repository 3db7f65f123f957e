import { Injectable } from '@nestjs/common';
import { DecisionRunner } from '#platform/event-store';
import { unitAggregate, type UnitFacts, unitFacts, unitStream } from './unit.js';

/** Units as they are now, read from their own streams. */
@Injectable()
export class UnitReader {
  constructor(private readonly runner: DecisionRunner) {}

  async unit(unitId: string): Promise<UnitFacts | undefined> {
    const facts = await this.facts(unitId);
    if (!facts || facts.successors.length === 0) return facts;
    const successors = await Promise.all(facts.successors.map((successor) => this.facts(successor)));
    return {
      ...facts,
      successorNames: successors.map((successor, index) => successor?.name ?? facts.successors[index]!),
    };
  }

  private async facts(unitId: string): Promise<UnitFacts | undefined> {
    const { state } = await this.runner.state(unitStream(unitId), unitAggregate);
    return unitFacts(state);
  }
}
