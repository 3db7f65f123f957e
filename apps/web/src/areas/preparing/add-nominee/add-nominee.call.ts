import { answer, give } from '../../../api/call';
import { addNominee as request, type AddNomineeDto } from '../../../api/generated';

/** @param nominee its id is the key of the command: sent twice, it enters once */
export const addNominee = (dossierId: string, nominee: AddNomineeDto & { readonly nomineeId: string }) =>
  give((headers) => request({ path: { dossierId }, body: nominee, headers }), { key: nominee.nomineeId });

/** Would it be added now? @throws ApiProblem with every reason why not */
export const tryNominee = (dossierId: string, nominee: AddNomineeDto, signal?: AbortSignal) =>
  answer(request({ path: { dossierId }, query: { dryRun: true }, body: nominee, signal }));
