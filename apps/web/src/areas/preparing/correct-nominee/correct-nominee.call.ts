import { give } from '../../../api/call';
import { correctNominee as request, type NomineeDetailsDto } from '../../../api/generated';

export const correctNominee = (dossierId: string, nomineeId: string, details: NomineeDetailsDto, key: string) =>
  give((headers) => request({ path: { dossierId, nomineeId }, body: details, headers }), { key });
