import { common } from './common';
import { kit } from './kit';
import { navigation } from './navigation';
import { session } from './session';

/** What is loaded with the application; all that only screens say follows with `vi`. */
export const first = { common, kit, navigation, session };
