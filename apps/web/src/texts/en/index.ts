import type { Texts } from '../texts';
import { common } from './common';
import { desk } from './desk';
import { kit } from './kit';
import { navigation } from './navigation';
import { session } from './session';

export const en: Texts = { common, desk, kit, navigation, session };
