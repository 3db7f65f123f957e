import { give } from '../../../api/call';
import { refuseNominee as request, type ReasonsBody } from '../../../api/generated';

interface Refused {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly body: ReasonsBody;
}

export const refuseNominee = ({ dossierId, nomineeId, body }: Refused, key: string) =>
  give((headers) => request({ path: { dossierId, nomineeId }, body, headers }), { key });
