import { accepted } from '../../support/answers.js';
import {
  annual,
  collective,
  type DossierAtHand,
  individual,
  type NomineeBody,
  type Situations,
} from '../../support/situations.js';

/** What the addresses of `screens.ts` lead to. */
export interface Places {
  readonly round: string;
  readonly draft: string;
  readonly nominee: string;
  readonly returned: string;
  readonly waiting: string;
  readonly proposal: string;
  readonly submittedProposal: string;
  readonly decidedProposal: string;
  readonly lookupCode: string;
  readonly verificationCode: string;
}

const roundId = annual(2025);

const department = (name: string) => collective({ name });
const official = (name: string, jobTitle: string, organisation: string) => individual({ name, jobTitle, organisation });

const health = [
  department('Bệnh viện Đa khoa Hòa An'),
  department('Trung tâm Kiểm soát bệnh tật'),
  official('Nguyễn Thị Thùy Dương', 'Bác sĩ', 'Bệnh viện Đa khoa Hòa An'),
  official('Trịnh Công Thành', 'Chuyên viên', 'Văn phòng Sở'),
];

const letter = {
  number: '128/TTr-SYT',
  place: 'Hà Nội',
  date: '2025-06-10',
  signerTitle: 'GIÁM ĐỐC',
  signerName: 'Cao Thị Ngọc Mai',
  grounds:
    'Năm 2025, ngành Y tế Thủ đô duy trì 30 mô hình “Đơn vị học tập”; 92% viên chức hoàn thành chương trình bồi dưỡng thường xuyên.',
};

/** A Thursday in June: something at every stage of the way. All persons and their achievements are invented. */
export async function aWorkingDay(situations: Situations): Promise<Places> {
  const { decided, verificationCode } = await awarded(situations);
  situations.travelTo('2025-05-20T08:30:00');
  const submittedProposal = await proposed(situations, 'so-van-hoa-va-the-thao', [
    department('Thư viện Thành phố'),
    official('Lê Hoàng Yến', 'Thủ thư', 'Thư viện Thành phố'),
    official('Đặng Quang Huy', 'Viên chức', 'Bảo tàng Thành phố'),
  ]);
  await accepted((await situations.homeAffairsAppraiser()).post(`${submittedProposal}/submit-to-chairman`));
  situations.travelTo('2025-05-27T14:00:00');
  const proposal = await proposed(situations, 'so-du-lich', [
    department('Phòng Quản lý lữ hành'),
    official('Phùng Gia Bảo', 'Chuyên viên', 'Phòng Quản lý lữ hành'),
  ]);
  const compiled = await situations.forwarded({
    unitId: 'so-tu-phap',
    roundId,
    nominees: [
      department('Phòng Phổ biến, giáo dục pháp luật'),
      official('Tạ Thị Kim Oanh', 'Chuyên viên', 'Văn phòng Sở'),
    ],
  });
  await situations.appraiseAll(compiled, await situations.homeAffairsAppraiser());
  await situations.forwarded({
    unitId: 'so-khoa-hoc-va-cong-nghe',
    roundId,
    nominees: [department('Trung tâm Thông tin khoa học')],
  });
  situations.travelTo('2025-06-04T09:15:00');
  const { waiting, lookupCode } = await inTheQueue(situations);
  const { draft, returned } = await atTheUnit(situations);
  situations.travelTo(today);
  const at = (path: string) => path.split('/').at(-1)!;
  return {
    round: roundId,
    draft: draft.dossierId,
    nominee: draft.nomineeIds[2]!,
    returned: returned.dossierId,
    waiting: waiting.dossierId,
    lookupCode,
    verificationCode,
    proposal: at(proposal),
    submittedProposal: at(submittedProposal),
    decidedProposal: at(decided),
  };
}

export const today = '2025-06-12T09:00:00+07:00';

async function proposed(situations: Situations, unitId: string, nominees: readonly NomineeBody[]): Promise<string> {
  return (await situations.proposed({ unitId, roundId, nominees })).proposal;
}

async function awarded(situations: Situations) {
  const nominees = [
    department('Phòng Quản lý giá'),
    official('Vương Đình Khôi', 'Chuyên viên', 'Phòng Quản lý giá'),
    official('Bùi Thị Lan Anh', 'Kế toán viên', 'Văn phòng Sở'),
  ];
  const decided = await proposed(situations, 'so-tai-chinh', nominees);
  await accepted((await situations.homeAffairsAppraiser()).post(`${decided}/submit-to-chairman`));
  const decision = { number: '2101/QĐ-UBND', date: '2025-05-05', signer: 'Bùi Thế Vinh' };
  const outcomes = nominees.map(({ nomineeId }) => ({ nomineeId, outcome: 'awarded' }));
  const chairman = await situations.chairman();
  const {
    body: { position },
  } = await accepted(chairman.post(`${decided}/decide`, { decision, outcomes }));
  const [award] = (await accepted(chairman.get(`/api/awards?after=${position}`))).body.items;
  return { decided, verificationCode: award.verificationCode as string };
}

async function inTheQueue(situations: Situations) {
  const appraiser = await situations.educationAppraiser();
  const waiting = await situations.complete({
    unitId: 'so-cong-thuong',
    roundId,
    nominees: [
      department('Phòng Quản lý năng lượng'),
      department('Trung tâm Khuyến công'),
      official('Hoàng Minh Tuấn', 'Phó trưởng phòng', 'Phòng Quản lý năng lượng'),
    ],
  });
  const {
    body: { lookupCode },
  } = await accepted(situations.submit(waiting));
  await accepted(appraiser.post(`${waiting.path}/claim`));
  await situations
    .submitted({
      unitId: 'quan-ba-dinh',
      roundId,
      nominees: [collective({ name: 'Trường Tiểu học Hoa Sen', category: 'so_ban_nganh' })],
    })
    .catch(() => undefined);
  await situations.submitted({ unitId: 'so-xay-dung', roundId, nominees: [department('Phòng Hạ tầng kỹ thuật')] });
  await situations.appraisedByEducation({
    unitId: 'thanh-tra-thanh-pho',
    roundId,
    nominees: [department('Phòng Nghiệp vụ 2')],
  });
  return { waiting, lookupCode: lookupCode as string };
}

async function atTheUnit(situations: Situations): Promise<{ draft: DossierAtHand; returned: DossierAtHand }> {
  const returned = await situations.submitted({
    unitId: 'so-y-te',
    roundId,
    nominees: [department('Trung tâm Cấp cứu'), official('Lưu Bích Ngọc', 'Điều dưỡng trưởng', 'Trung tâm Cấp cứu')],
  });
  await accepted(situations.returned(returned, { dueBefore: '2025-06-20' }));
  const draft = await situations.draft({ unitId: 'so-y-te', roundId, nominees: health });
  const { body: begun } = await accepted(draft.head.get(`${draft.path}/papers/submission_letter`));
  await accepted(
    draft.head.send(
      'PUT',
      `${draft.path}/papers/submission_letter`,
      JSON.stringify({ fields: { ...begun.fields, ...letter } }),
      { 'content-type': 'application/json', 'if-match': '"0"' },
    ),
  );
  return { draft, returned };
}
