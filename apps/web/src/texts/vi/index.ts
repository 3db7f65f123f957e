import { common } from './common';
import { desk } from './desk';
import { kit } from './kit';
import { navigation } from './navigation';
import { session } from './session';

/** Every text of the application, by screen. Vietnamese is the original, the other languages have its type. */
export const vi = { common, desk, kit, navigation, session };
