import { give } from '../../../api/call';
import { waivePrerequisite as request, type WaivePrerequisiteDto } from '../../../api/generated';

interface Waived {
  readonly dossierId: string;
  readonly nomineeId: string;
  readonly body: WaivePrerequisiteDto;
}

export const waivePrerequisite = ({ dossierId, nomineeId, body }: Waived, key: string) =>
  give((headers) => request({ path: { dossierId, nomineeId }, body, headers }), { key });
