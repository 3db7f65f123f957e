import { give } from '../../../api/call';
import { returnNominee as request, type ReturnBody } from '../../../api/generated';

interface Returned {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly body: ReturnBody;
}

export const returnNominee = ({ dossierId, nomineeId, body }: Returned, key: string) =>
  give((headers) => request({ path: { dossierId, nomineeId }, body, headers }), { key });
