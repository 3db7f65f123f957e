import { done, type RefusedRule, refusedRules } from './answers.js';
import type { Caller } from './caller.js';
import { idFor } from './id-for.js';
import { paper } from './paper.js';

interface Missing {
  readonly componentId: string;
  readonly label: string;
  readonly nomineeId?: string;
}

const componentFor: Readonly<Record<string, string>> = { minutes: 'minutes_steering_committee' };

/**
 * Prepares a dossier as a unit would: tries to submit it, mends what the refusal names, until nothing stands in the
 * way. One that an earlier run has submitted lies with others and needs nothing more.
 */
export async function mendDossier(unit: Caller, dossierId: string): Promise<void> {
  for (let round = 0; round < 5; round++) {
    const tried = await unit.post(
      `/dossiers/${dossierId}/submit?dryRun=true`,
      { addressee: 'so-giao-duc-va-dao-tao' },
      idFor(dossierId, 'try'),
    );
    const rules = refusedRules(tried);
    if (tried.status === 200 || rules.some(({ code }) => code === 'NOTHING_AT_UNIT')) return;
    for (const rule of rules) await mend(unit, dossierId, rule);
  }
  throw new Error(`Hồ sơ ${dossierId} vẫn chưa nộp được`);
}

async function mend(unit: Caller, dossierId: string, rule: RefusedRule): Promise<void> {
  switch (rule.code) {
    case 'INCOMPLETE':
      for (const missing of rule.missing as readonly Missing[]) await add(unit, dossierId, missing);
      return;
    case 'CRITERION_UNDECLARED':
      return declare(unit, dossierId, rule, {});
    case 'TITLE_MISSING':
      return declare(unit, dossierId, rule, {
        recognition: {
          title: rule.title,
          level: (rule.levels as readonly string[] | undefined)?.at(-1),
          decisionNumber: '118/QĐ-HKH',
          date: '2024-12-20',
          issuer: 'Hội Khuyến học thành phố Hà Nội',
        },
      });
    case 'THRESHOLD_NOT_REACHED':
      return declare(unit, dossierId, rule, { ratio: { count: rule.atLeast ?? 100, whole: 100 } });
    case 'EVIDENCE_MISSING':
      return declare(unit, dossierId, rule, {
        documentIds: [
          await attach(unit, dossierId, 'evidence', 'Minh chứng', rule.nomineeId as string, rule.criterionId as string),
        ],
      });
    default:
      throw new Error(`Không bổ sung được: ${rule.code} ${rule.detail}`);
  }
}

async function add(unit: Caller, dossierId: string, { componentId, label, nomineeId }: Missing): Promise<void> {
  if (componentId !== 'confirmation') {
    await attach(unit, dossierId, componentFor[componentId] ?? componentId, label, nomineeId);
    return;
  }
  const documentId = documentIdOf(dossierId, 'achievement_report', nomineeId);
  await done(
    unit.post(
      `/dossiers/${dossierId}/nominees/${nomineeId}/confirm-report`,
      { documentId },
      idFor(documentId, 'confirm'),
    ),
  );
}

async function attach(
  unit: Caller,
  dossierId: string,
  component: string,
  label: string,
  nomineeId?: string,
  purpose = '',
): Promise<string> {
  const documentId = documentIdOf(dossierId, component, nomineeId, purpose);
  const fields = { documentId, component, ...(nomineeId && { nomineeId }) };
  const file = { name: `${label}.pdf`, content: paper(`${label} ${documentId.slice(0, 8)}`) };
  await done(unit.upload(`/dossiers/${dossierId}/documents`, { fields, file }, idFor(documentId, 'attach')));
  return documentId;
}

const documentIdOf = (dossierId: string, component: string, nomineeId = '', purpose = '') =>
  idFor(dossierId, component, nomineeId, purpose);

async function declare(
  unit: Caller,
  dossierId: string,
  { nomineeId, criterionId }: RefusedRule,
  more: object,
): Promise<void> {
  const declaration = { statement: 'Đạt, chi tiết tại báo cáo thành tích.', documentIds: [], ...more };
  const key = idFor(dossierId, String(nomineeId), String(criterionId), JSON.stringify(declaration));
  await done(
    unit.post(
      `/dossiers/${dossierId}/nominees/${String(nomineeId)}/declare-criterion`,
      { criterionId, declaration },
      key,
    ),
  );
}
