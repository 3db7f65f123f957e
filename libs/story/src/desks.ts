import { done, refusedRules } from './answers.js';
import type { Answer, Caller } from './caller.js';
import { idFor } from './id-for.js';
import { mendDossier } from './mend-dossier.js';

export const roundId = 'interim-2025-city';
export const education = 'so-giao-duc-va-dao-tao';

interface NomineeOfDemo {
  readonly name: string;
  readonly kind: 'collective' | 'individual' | 'household';
  readonly category: string;
  readonly jobTitle?: string;
  readonly organisation?: string;
  readonly initiativeClaimed?: boolean;
}

export const collective = (name: string, category = 'so_ban_nganh'): NomineeOfDemo => ({
  name,
  kind: 'collective',
  category,
});
export const official = (name: string, organisation: string, initiativeClaimed = false): NomineeOfDemo => ({
  name,
  kind: 'individual',
  category: 'ca_nhan_cbccvc',
  jobTitle: 'Chuyên viên',
  organisation,
  initiativeClaimed,
});

export const dossiers = {
  health: { unitId: 'so-y-te', id: idFor('dossier', 'so-y-te') },
  baDinh: { unitId: 'quan-ba-dinh', id: idFor('dossier', 'quan-ba-dinh') },
  culture: { unitId: 'so-van-hoa-va-the-thao', id: idFor('dossier', 'so-van-hoa-va-the-thao') },
  baVi: { unitId: 'huyen-ba-vi', id: idFor('dossier', 'huyen-ba-vi') },
} as const;

export const nomineeIdOf = (dossierId: string, name: string): string => idFor(dossierId, 'nominee', name);

export async function open(unit: Caller, { id, unitId }: { id: string; unitId: string }): Promise<void> {
  await done(unit.post('/dossiers', { dossierId: id, roundId, unitId }, idFor(id, 'open')));
}

export function add(unit: Caller, dossierId: string, nominee: NomineeOfDemo): Promise<Answer> {
  const nomineeId = nomineeIdOf(dossierId, nominee.name);
  return unit.post(
    `/dossiers/${dossierId}/nominees`,
    { nomineeId, initiativeClaimed: false, ...nominee },
    idFor(nomineeId, 'add'),
  );
}

export async function submit(head: Caller, dossierId: string, time = 'first'): Promise<void> {
  const key = idFor(dossierId, 'submit', time);
  await mendDossier(head, dossierId);
  await done(head.post(`/dossiers/${dossierId}/submit`, { addressee: education }, key));
}

export function refusedWith(code: string, answer: Answer, tell: (line: string) => void): void {
  const rule = refusedRules(answer).find((refused) => refused.code === code);
  if (!rule) throw new Error(`Chờ ${code}, nhận ${answer.status} ${JSON.stringify(answer.body)}`);
  tell(`Bị từ chối ${code}: ${rule.detail}`);
}

interface NomineeFacts {
  readonly nomineeId: string;
  readonly name: string;
  readonly stage: string;
}

export async function standing(reader: Caller, dossierId: string): Promise<readonly NomineeFacts[]> {
  const { body } = await done(reader.get(`/dossiers/${dossierId}`));
  return (body.nominees as readonly NomineeFacts[]).filter(({ stage }) => stage !== 'refused');
}

/** Finds every criterion met; the dry run without findings names the criteria to look at. */
export async function appraiseAll(appraiser: Caller, stage: string): Promise<number> {
  let count = 0;
  for (const { id } of [dossiers.health, dossiers.baDinh, dossiers.culture]) {
    for (const { nomineeId } of await standing(appraiser, id)) {
      const path = `/dossiers/${id}/nominees/${nomineeId}/appraise`;
      const key = idFor(nomineeId, stage, 'appraise');
      const asked = await appraiser.post(`${path}?dryRun=true`, { findings: [] }, key);
      count += 1;
      if (asked.body.replayed) continue; // an earlier run has appraised
      const missing = refusedRules(asked).flatMap((rule) => (rule.missing ?? []) as readonly string[]);
      const findings = missing.map((criterionId) => ({ criterionId, met: true }));
      await done(appraiser.post(path, { findings }, key));
    }
  }
  return count;
}
