import { automationActor } from '#contexts/organisation';
import type { Automation } from '#platform/automations';
import type { BatchEvent, ForwardedBatch } from '../batch.js';
import { ForwardDossierCommand } from '../forward-dossier/forward-dossier.endpoint.js';
import { forwardItsDossiers as dossiersOf, name } from './forward-its-dossiers.js';

export const forwardItsDossiers: Automation = {
  name,
  handles: ['BatchForwarded'] satisfies BatchEvent['type'][],
  react: ({ data }) =>
    dossiersOf(data as ForwardedBatch).map((dossier) => ({
      key: dossier.dossierId,
      command: (context) => new ForwardDossierCommand(dossier, automationActor(name), context),
    })),
};
