import { give } from '../../../api/call';
import { submitDossier as request } from '../../../api/generated';

export interface Submission {
  readonly addressee: string;
  /** Of the dossier that was checked: what somebody changed meanwhile is not submitted unseen. */
  readonly revision: number;
}

export const submitDossier = (dossierId: string, { addressee, revision }: Submission, key: string) =>
  give((headers) => request({ path: { dossierId }, body: { addressee }, headers }), { key, revision });
