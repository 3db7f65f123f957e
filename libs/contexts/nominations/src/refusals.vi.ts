import { appraisingRefusals } from './appraising/refusals.vi.js';
import { attachmentRefusals } from './attachments/refusals.vi.js';
import { dossierRefusals } from './dossier/refusals.vi.js';
import { followingRefusals } from './following/refusals.vi.js';
import { forwardingRefusals } from './forwarding/refusals.vi.js';
import { placeRefusals } from './places/refusals.vi.js';
import { preparingRefusals } from './preparing/refusals.vi.js';
import { submittingRefusals } from './submitting/refusals.vi.js';
import { writingRefusals } from './writing/refusals.vi.js';

/** What every refusal of this context says to people. */
export const nominationRefusals = {
  ...dossierRefusals,
  ...placeRefusals,
  ...attachmentRefusals,
  ...writingRefusals,
  ...preparingRefusals,
  ...submittingRefusals,
  ...forwardingRefusals,
  ...appraisingRefusals,
  ...followingRefusals,
};
