import { give } from '../../../api/call';
import { declareCriterion as request, type DeclareCriterionDto } from '../../../api/generated';

export const declareCriterion = (dossierId: string, nomineeId: string, declared: DeclareCriterionDto, key: string) =>
  give((headers) => request({ path: { dossierId, nomineeId }, body: declared, headers }), { key });
