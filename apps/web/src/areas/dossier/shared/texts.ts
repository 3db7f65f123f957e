import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useDossierTexts = textsOf(vi, () => import('../texts.en'));
