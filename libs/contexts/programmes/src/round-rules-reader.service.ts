import { Injectable } from '@nestjs/common';
import { roundRules } from './resolve-round-rules.js';
import type { RoundRules } from './round-rules.js';
import { RoundReader } from './round-reader.service.js';

/** The rules of a round for other contexts. */
@Injectable()
export class RoundRulesReader {
  constructor(private readonly rounds: RoundReader) {}

  /** Undefined when no such round was opened. `at` is an ISO instant: a rule may begin or end with a day. */
  async rulesFor(
    roundId: string,
    unit: { readonly unitId: string; readonly category: string },
    at: string,
  ): Promise<RoundRules | undefined> {
    const found = await this.rounds.round(roundId);
    return found && roundRules(await this.rounds.ground(found.round), unit, at);
  }
}
