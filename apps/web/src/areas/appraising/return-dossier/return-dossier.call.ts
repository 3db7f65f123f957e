import { give } from '../../../api/call';
import { returnDossier as request, type ReturnBody } from '../../../api/generated';

interface Returned {
  readonly dossierId: string;
  readonly body: ReturnBody;
}

export const returnDossier = ({ dossierId, body }: Returned, key: string) =>
  give((headers) => request({ path: { dossierId }, body, headers }), { key });
