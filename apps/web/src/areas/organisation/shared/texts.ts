import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useOrganisationTexts = textsOf(vi, () => import('../texts.en'));
