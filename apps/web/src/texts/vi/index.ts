import { common } from './common';
import { desk } from './desk';
import { kit } from './kit';
import { session } from './session';

/** Every text of the application, by screen. Vietnamese is the original, the other languages have its type. */
export const vi = { common, desk, kit, session };
