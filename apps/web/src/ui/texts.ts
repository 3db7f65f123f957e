import { textsOf } from './texts-of';
import { vi } from './texts.vi';

export const useUiTexts = textsOf(vi, () => import('./texts.en'));
