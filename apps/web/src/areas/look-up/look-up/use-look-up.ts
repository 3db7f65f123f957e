import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import type { LookUpQuestion } from './look-up-question';

const route = getRouteApi('/look-up');

/** What the address asks, and how a form asks anew. */
export function useLookUp() {
  const asked = route.useSearch();
  const navigate = useNavigate();
  const ask =
    (...names: readonly (keyof LookUpQuestion)[]) =>
    (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      const given = new FormData(event.currentTarget);
      const search: LookUpQuestion = Object.fromEntries(
        names.map((name) => [name, (given.get(name) as string).trim()] as const).filter(([, text]) => text !== ''),
      );
      void navigate({ to: '/look-up', search });
    };
  return { asked, ask };
}
