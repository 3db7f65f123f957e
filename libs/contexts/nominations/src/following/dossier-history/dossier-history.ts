import type { RoundRules } from '#contexts/programmes';
import { inVietnamese } from '#platform/calendar';
import { inSentence } from '#platform/documents';
import { type Recorded, unreachable } from '#platform/event-sourcing';
import { componentLabel } from '../../dossier/components.js';
import type { AppraisalStage, DossierEvent, Finding } from '../../dossier/dossier-events.js';

export interface StoryLine {
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly type: DossierEvent['type'];
  readonly text: string;
}

/**
 * What happened to a dossier, one sentence an event; steps of the house that change nothing for people are left
 * out.
 */
export function storyOf(
  events: readonly Recorded<DossierEvent>[],
  people: ReadonlyMap<string, string>,
  rules: NamingRules,
): readonly StoryLine[] {
  const nominees = new Map<string, string>();
  const names = namesIn(rules);
  return events.flatMap((event) => {
    if (event.type === 'NomineeAdded' || event.type === 'NomineeCorrected')
      nominees.set(event.data.nomineeId, event.data.name);
    const text = told(event, { ...names, nominee: (nomineeId) => nominees.get(nomineeId) ?? nomineeId });
    const { at, actor: by } = event.metadata;
    return text === undefined
      ? []
      : [{ revision: Number(event.revision), at, by, byName: people.get(by) ?? by, type: event.type, text }];
  });
}

type NamingRules = Pick<RoundRules, 'bodies' | 'categories' | 'criteriaOf'>;

interface Names {
  nominee(nomineeId: string): string;
  criterion(criterionId: string): string;
  readonly bodies: Readonly<Record<AppraisalStage, string>>;
}

function namesIn(rules: NamingRules): Omit<Names, 'nominee'> {
  const criteria = new Map(
    rules.categories
      .flatMap(({ category }) => rules.criteriaOf(category))
      .map(({ criterionId, label }) => [criterionId, `“${label}”`]),
  );
  return {
    criterion: (criterionId) => criteria.get(criterionId) ?? criterionId,
    bodies: { education: rules.bodies.education.label, home_affairs: rules.bodies.home_affairs.label },
  };
}

function told(event: DossierEvent, { nominee: name, criterion, bodies }: Names): string | undefined {
  const all = (nomineeIds: readonly string[]) => nomineeIds.map(name).join(', ');
  switch (event.type) {
    case 'DossierOpened':
      return 'Lập hồ sơ.';
    case 'NomineeAdded':
      return `Thêm đối tượng ${event.data.name}.`;
    case 'NomineeCorrected':
      return `Sửa thông tin đối tượng ${event.data.name}.`;
    case 'NomineeRemoved':
      return `Đưa ${name(event.data.nomineeId)} ra khỏi hồ sơ.`;
    case 'DocumentAttached':
      return `Đính kèm ${inSentence(componentLabel(event.data.component).vi)}${event.data.nomineeId ? ` của ${name(event.data.nomineeId)}` : ''}: ${event.data.file.name}.`;
    case 'DocumentDetached':
      return 'Gỡ hoặc thay một tài liệu.';
    case 'AchievementReportConfirmed':
      return `Xác nhận báo cáo thành tích của ${name(event.data.nomineeId)}.`;
    case 'CriterionDeclared':
      return `Kê khai tiêu chuẩn ${criterion(event.data.criterionId)} cho ${name(event.data.nomineeId)}.`;
    case 'PrerequisiteWaived':
      return `Miễn điều kiện ${criterion(event.data.criterionId)} cho ${name(event.data.nomineeId)} theo ${event.data.document}: ${event.data.reason}`;
    case 'PaperCopiesRecorded':
      return `Ghi nhận ${event.data.copies} bộ hồ sơ giấy.`;
    case 'DossierSubmitted':
      return `Nộp hồ sơ lần ${event.data.submission}${event.data.late ? ' (sau hạn, được chấp nhận)' : ''}: ${all(event.data.nomineeIds)}.`;
    case 'DossierClaimed':
      return `${bodies[event.data.stage]}: nhận thẩm định hồ sơ.`;
    case 'ClaimReleased':
      return `${bodies[event.data.stage]}: hồ sơ chưa có người thẩm định trở lại.`;
    case 'NomineeAppraised':
      return `${bodies[event.data.stage]} thẩm định: ${name(event.data.nomineeId)} đạt các tiêu chuẩn.`;
    case 'NomineeReturned':
      return `${bodies[event.data.stage]} trả lại ${name(event.data.nomineeId)}: ${reasons(event.data.findings)} Nộp lại trước ngày ${inVietnamese(event.data.dueBefore)}.`;
    case 'DossierReturned':
      return `${bodies[event.data.stage]} trả lại hồ sơ: ${reasons(event.data.findings)} Nộp lại trước ngày ${inVietnamese(event.data.dueBefore)}.`;
    case 'NomineeRefused':
      return `${bodies[event.data.stage]} từ chối ${name(event.data.nomineeId)}: ${reasons(event.data.findings)}`;
    case 'DossierForwarded':
      return `${bodies.education} chuyển ${bodies.home_affairs}: ${all(event.data.nomineeIds)}.`;
    case 'NomineesSubmittedForDecision':
    case 'NomineesSubmittedToChairman':
      return `Trình Chủ tịch Ủy ban nhân dân Thành phố: ${all(event.data.nomineeIds)}.`;
    case 'NomineeDecided':
      return `${name(event.data.nomineeId)}: ${outcomes[event.data.outcome]}.`;
    case 'DossierWithdrawn':
      return `Rút hồ sơ: ${event.data.reason}`;
    case 'DraftDeleted':
      return 'Xóa hồ sơ dự thảo.';
    case 'DossierRevived':
      return 'Lập lại hồ sơ đã rút.';
    case 'DraftLapsed':
      return `Hết hạn nộp (trước ngày ${inVietnamese(event.data.before)}) mà hồ sơ chưa được nộp.`;
    case 'AppraisalOverdue':
      return `${bodies[event.data.stage]} quá thời hạn thẩm định (trước ngày ${inVietnamese(event.data.before)}): ${all(event.data.nomineeIds)}.`;
    case 'NomineesHeld':
    case 'HoldReleased':
    case 'NomineeAdmissionLapsed':
    case 'RevivalLapsed':
      return undefined;
    default:
      return unreachable(event);
  }
}

const reasons = (findings: readonly Finding[]): string =>
  `${findings.map(({ reason }) => reason.trimEnd().replace(/[.;]$/, '')).join('; ')}.`;

const outcomes = {
  awarded: 'được khen thưởng',
  declined: 'không được khen thưởng',
  proposed_to_higher_level: 'được đề nghị cấp trên khen thưởng',
} as const;
