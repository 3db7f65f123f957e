import { callerWith, cookieOf } from '#story';
import type { Cast } from '../crash/story.js';
import type { ApiUnderTest } from './api.js';

/** The people of the story, signed in at this service. */
export async function castOf({ origin, password }: Pick<ApiUnderTest, 'origin' | 'password'>): Promise<Cast> {
  const as = async (userName: string) => callerWith(origin, await cookieOf(origin, { userName, password }));
  return {
    head: await as('giam-doc-so-y-te'),
    education: await as('tham-dinh-giao-duc'),
    homeAffairs: await as('tham-dinh-noi-vu'),
    chairman: await as('chu-tich-thanh-pho'),
  };
}
