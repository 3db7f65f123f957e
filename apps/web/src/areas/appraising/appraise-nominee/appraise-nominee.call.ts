import { give } from '../../../api/call';
import { appraiseNominee as request, type AppraiseNomineeBody } from '../../../api/generated';

interface Appraised {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly body: AppraiseNomineeBody;
}

export const appraiseNominee = ({ dossierId, nomineeId, body }: Appraised, key: string) =>
  give((headers) => request({ path: { dossierId, nomineeId }, body, headers }), { key });
