import { MarkNomineesSubmittedCommand } from '#contexts/nominations.module';
import { automationActor } from '#contexts/organisation';
import type { Automation } from '#platform/automations';
import type { AwardEvent, SubmittedProposal } from '../award-events.js';
import { markItsDossiers as dossiersOf, name } from './mark-its-dossiers.js';

export const markItsDossiers: Automation = {
  name,
  handles: ['ProposalSubmitted', 'SubmittedToChairman'] satisfies AwardEvent['type'][],
  react: ({ data }) =>
    dossiersOf(data as SubmittedProposal).map((dossier) => ({
      key: dossier.dossierId,
      command: (context) => new MarkNomineesSubmittedCommand(dossier, automationActor(name), context),
    })),
};
