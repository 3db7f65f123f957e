import { MarkNomineesSubmittedCommand } from '#contexts/nominations.module';
import { automationActor } from '#contexts/organisation';
import type { Automation } from '#platform/automations';
import type { AwardEvent } from '../award-events.js';
import { markItsDossiers as dossiersOf, name } from './mark-its-dossiers.js';

type SubmittedToChairman = Extract<AwardEvent, { type: 'SubmittedToChairman' }>;

export const markItsDossiers: Automation = {
  name,
  handles: ['SubmittedToChairman'] satisfies AwardEvent['type'][],
  react: ({ data }) =>
    dossiersOf(data as SubmittedToChairman['data']).map((dossier) => ({
      key: dossier.dossierId,
      command: (context) => new MarkNomineesSubmittedCommand(dossier, automationActor(name), context),
    })),
};
