import { textsOf } from '../ui/texts-of';
import { vi } from './texts.vi';

export const useAppTexts = textsOf(vi, () => import('./texts.en'));
