import { automationActor } from '#contexts/organisation';
import type { Automation } from '#platform/automations';
import { dossierIdOf } from '../../dossier/dossier.js';
import { ReleasePlacesCommand } from '../release-places/release-places.endpoint.js';
import { type Leaving, whoLeft } from './release-its-place.js';

const name = 'when-a-nominee-leaves-release-its-place';

export const releaseItsPlace: Automation = {
  name,
  handles: ['NomineeRemoved', 'NomineeRefused', 'DossierWithdrawn', 'DraftDeleted'] satisfies Leaving['type'][],
  react: (event) => {
    const left = whoLeft(event as unknown as Leaving);
    const data = { dossierId: dossierIdOf(event.stream), ...left };
    return [
      { key: 'release-places', command: (context) => new ReleasePlacesCommand(data, automationActor(name), context) },
    ];
  },
};
