import { RecordNomineeDecisionCommand } from '#contexts/nominations.module';
import { automationActor } from '#contexts/organisation';
import type { Automation } from '#platform/automations';
import type { AwardEvent } from '../award-events.js';
import { name, tellTheDossiers as decisionsOf } from './tell-the-dossiers.js';

type AwardsDecided = Extract<AwardEvent, { type: 'AwardsDecided' }>;

export const tellTheDossiers: Automation = {
  name,
  handles: ['AwardsDecided'] satisfies AwardEvent['type'][],
  react: ({ data }) =>
    decisionsOf(data as AwardsDecided['data']).map((decision) => ({
      key: decision.nomineeId,
      command: (context) => new RecordNomineeDecisionCommand(decision, automationActor(name), context),
    })),
};
