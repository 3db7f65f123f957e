import type { NomineeDetailsDto } from '../../../api/generated';
import type { NomineeGiven } from './nominee-form';

/** What was left empty is not sent. */
export function detailsOf({
  name,
  jobTitle,
  organisation,
  initiativeClaimed,
}: Omit<NomineeGiven, 'category'>): NomineeDetailsDto {
  const given = (text: string | undefined) => text?.trim() || undefined;
  return { name: name.trim(), jobTitle: given(jobTitle), organisation: given(organisation), initiativeClaimed };
}
