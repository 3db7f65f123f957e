import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, isBeingBuilt } from './problem';

/** An answer that says no is an answer: only what may pass by itself is asked again. */
const mayPass = (error: unknown) => !(error instanceof ApiProblem) || (error.status >= 500 && !isBeingBuilt(error));

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && mayPass(error), throwOnError: false },
    mutations: { retry: false },
  },
});
