import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import {
  appraisalQueue,
  dossierList,
  type HeldRole,
  proposalList,
  roundDetails,
  roundList,
  type SignedInPerson,
} from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';
import {
  appraisalTasks,
  type DeskRound,
  dossierTasks,
  openingTasks,
  proposalTasks,
  type Task,
} from './tasks.view-model';

const unitRoles: readonly HeldRole['role'][] = ['unit_officer', 'unit_head'];
const appraisers: readonly HeldRole['role'][] = ['education_appraiser', 'home_affairs_appraiser'];
const proposers: readonly HeldRole['role'][] = ['home_affairs_appraiser', 'council_secretary', 'chairman'];

/**
 * Everything that waits for this person in the roles as which they work; it is read anew whenever they come back
 * to their desk, and once as it opens.
 */
export const deskQuery = ({ personId }: SignedInPerson, acting: readonly HeldRole[]) =>
  queryOptions({
    queryKey: ['desk', personId, acting],
    queryFn: ({ signal }) => tasksOf(personId, acting, signal),
    staleTime: 2_000,
  });

async function tasksOf(personId: string, acting: readonly HeldRole[], signal: AbortSignal): Promise<readonly Task[]> {
  const roles = acting.map(({ role }) => role);
  const units = [
    ...new Map(acting.filter(({ role }) => unitRoles.includes(role)).map((held) => [held.unitId, held])).values(),
  ];
  const rounds = units.length > 0 || roles.some((role) => proposers.includes(role)) ? await allRounds(signal) : [];
  const tasks = await Promise.all([
    ...units.map((held) => ofUnit(held, rounds, signal)),
    ...(roles.some((role) => appraisers.includes(role)) ? [ofAppraiser(personId, signal)] : []),
    ...(roles.some((role) => proposers.includes(role)) ? rounds.map((round) => ofRound(round, roles, signal)) : []),
  ]);
  return tasks.flat();
}

async function allRounds(signal: AbortSignal): Promise<readonly DeskRound[]> {
  const { items } = await answer(roundList({ query: { ...afterOwnWrites(), limit: 200 }, signal }));
  return Promise.all(items.map(({ roundId }) => answer(roundDetails({ path: { roundId }, signal }))));
}

async function ofUnit(held: HeldRole, rounds: readonly DeskRound[], signal: AbortSignal): Promise<readonly Task[]> {
  const { items } = await answer(
    dossierList({ query: { ...afterOwnWrites(), unit: held.unitId, limit: 200 }, signal }),
  );
  return [...dossierTasks(held, rounds, items), ...openingTasks(held, rounds, items)];
}

async function ofAppraiser(personId: string, signal: AbortSignal): Promise<readonly Task[]> {
  const { items } = await answer(appraisalQueue({ query: { ...afterOwnWrites(), limit: 200 }, signal }));
  return appraisalTasks(items, personId);
}

async function ofRound(
  round: DeskRound,
  roles: readonly HeldRole['role'][],
  signal: AbortSignal,
): Promise<readonly Task[]> {
  const { items } = await answer(
    proposalList({
      path: { roundId: round.roundId },
      query: { ...afterOwnWrites(), limit: 200 },
      signal,
    }),
  );
  return proposalTasks(items, round, roles);
}
