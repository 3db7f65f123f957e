import { answer } from '../../../api/call';
import { addNominee as request, type AddNomineeDto } from '../../../api/generated';
import { noteReceipt } from '../../../api/newest-position';

/** @param nominee its id is the key of the command: sent twice, it enters once */
export const addNominee = async (dossierId: string, nominee: AddNomineeDto & { readonly nomineeId: string }) =>
  noteReceipt(
    await answer(
      request({
        path: { dossierId },
        body: nominee,
        headers: { 'Idempotency-Key': nominee.nomineeId },
        throwOnError: true,
      }),
    ),
  );

/** Would it be added now? @throws ApiProblem with every reason why not */
export const tryNominee = (dossierId: string, nominee: AddNomineeDto, signal?: AbortSignal) =>
  answer(request({ path: { dossierId }, query: { dryRun: true }, body: nominee, signal, throwOnError: true }));
