import { answer } from '../../../api/call';
import { acknowledgeDiscrepancies as acknowledge } from '../../../api/generated';

export const acknowledgeDiscrepancies = () => answer(acknowledge());
