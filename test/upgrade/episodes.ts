import { randomUUID } from 'node:crypto';
import { choosePassword, cast, engage, idFor, interimRound2025, mendDossier, paper, userNameOf } from '#story';
import type { Answer, Client } from '../support/client.js';
import { callerOf, type Chronicle, done } from './chronicle.js';

interface Day {
  /** Việt Nam time. */
  readonly at: string;
  play(chronicle: Chronicle): Promise<unknown>;
}

const annual = 'annual-2025-city';
const state = 'interim-2025-state';
const final = 'final-2030-city';
const education = 'so-giao-duc-va-dao-tao';
const password = 'mat khau chi de thu';

export const appraiser = userNameOf('educationAppraiser');
export const homeAffairs = userNameOf('homeAffairsAppraiser');
export const chairman = userNameOf('chairman');
export const secretary = 'thu-ky-hoi-dong';
export const administrator = 'quan-tri';
export const headOf = (unitId: string): string => `truong.${unitId}`;

/** Units whose heads act besides the cast of the demo. */
const units = [
  'so-tu-phap',
  'so-cong-thuong',
  'so-xay-dung',
  'so-du-lich',
  'so-tai-chinh',
  'so-y-te',
  'so-van-hoa-va-the-thao',
  'quan-cau-giay',
  'thanh-tra-thanh-pho',
] as const;

interface Nominee {
  readonly nomineeId: string;
  readonly name: string;
  readonly kind: string;
  readonly category: string;
  readonly initiativeClaimed: boolean;
  readonly jobTitle?: string;
  readonly organisation?: string;
}

const collective = (name: string, category = 'so_ban_nganh'): Nominee => ({
  nomineeId: idFor('upgrade', name),
  name,
  kind: 'collective',
  category,
  initiativeClaimed: false,
});
const official = (name: string, initiativeClaimed = false): Nominee => ({
  ...collective(name, 'ca_nhan_cbccvc'),
  kind: 'individual',
  jobTitle: 'Chuyên viên',
  organisation: 'Văn phòng',
  initiativeClaimed,
});

interface Dossier {
  readonly dossierId: string;
  readonly roundId: string;
  readonly unitId: (typeof units)[number];
  readonly nominees: readonly Nominee[];
}

const dossier = (
  unitId: Dossier['unitId'],
  nominees: readonly Nominee[],
  roundId = annual,
  name = `${roundId} ${unitId}`,
): Dossier => ({ dossierId: idFor('upgrade', name), roundId, unitId, nominees });

/** What each dossier has come to on the last day. */
const decided = dossier('so-tu-phap', [
  collective('Phòng Bổ trợ tư pháp'),
  collective('Phòng Hành chính tư pháp'),
  official('Lý Thị Kim Oanh'),
]);
const acceptedLate = dossier('so-cong-thuong', [collective('Phòng Quản lý thương mại')]);
export const beingWritten = dossier('so-xay-dung', [
  collective('Thanh tra Sở Xây dựng'),
  official('Ngô Đức Thịnh', true),
]);
const returned = dossier('so-du-lich', [collective('Phòng Quản lý lữ hành'), official('Cao Thị Thanh Mai')]);
const resubmitted = dossier('so-tai-chinh', [
  collective('Phòng Tài chính doanh nghiệp'),
  collective('Chi cục Quản lý giá'),
  official('Hồ Văn Phúc'),
]);
const claimed = dossier('so-y-te', [collective('Bệnh viện Đa khoa Đông Sơn Hà Nội'), official('Phan Thị Bích Thủy')]);
const withdrawn = dossier('so-van-hoa-va-the-thao', [collective('Bảo tàng Thành phố')]);
const lapsed = dossier('quan-cau-giay', [collective('Phường Sao Mai', 'cap_xa')]);
const revived = dossier('thanh-tra-thanh-pho', [collective('Phòng Nghiệp vụ 2')]);
const ofState = dossier('so-tu-phap', [collective('Trung tâm Trợ giúp pháp lý')], state);
const ofFinal = dossier('so-tai-chinh', [official('Vương Khánh Linh')], final);
const arrived = dossier('so-xay-dung', [collective('Chi cục Giám định xây dựng')], annual, 'second of so-xay-dung');
const appraisedPartly = dossier(
  'so-du-lich',
  [collective('Trung tâm Xúc tiến du lịch')],
  annual,
  'second of so-du-lich',
);

const pathOf = ({ dossierId }: Dossier): string => `/api/dossiers/${dossierId}`;
const proposalId = idFor('upgrade', 'proposal');
const proposals = (roundId: string, id = proposalId): string => `/api/rounds/${roundId}/proposals/${id}`;

async function open(chronicle: Chronicle, one: Dossier): Promise<Client> {
  const { dossierId, roundId, unitId, nominees } = one;
  const head = await chronicle.as(headOf(unitId));
  await done(head.post('/api/dossiers', { dossierId, roundId, unitId }));
  for (const nominee of nominees) await done(head.post(`${pathOf(one)}/nominees`, nominee));
  return head;
}

async function submit(chronicle: Chronicle, one: Dossier): Promise<Answer> {
  const head = await chronicle.as(headOf(one.unitId));
  await mendDossier(callerOf(head), one.dossierId);
  return done(head.post(`${pathOf(one)}/submit`, { addressee: education }));
}

/** Finds every criterion met; a try without findings names them. */
async function appraise(client: Client, one: Dossier, nominees = one.nominees): Promise<void> {
  for (const { nomineeId } of nominees) {
    const path = `${pathOf(one)}/nominees/${nomineeId}/appraise`;
    const asked = await client.post(`${path}?dryRun=true`, { findings: [] });
    const missing = (asked.body.errors ?? []).flatMap((rule: { missing?: string[] }) => rule.missing ?? []);
    const findings = missing.map((criterionId: string) => ({ criterionId, met: true }));
    await done(client.post(path, { findings }));
  }
}

/** Every field of the paper filled in and saved. */
export async function writePaper(client: Client, path: string): Promise<number> {
  const { body } = await done(client.get(path));
  const valueOf = ({ name, input }: { name: string; input: string }) =>
    input === 'day' ? '2025-06-01' : `Nội dung mục ${name}: phong trào học tập suốt đời.`;
  const fields = body.form.flatMap((section: { fields: { name: string; input: string }[] }) => section.fields);
  return savePaper(
    client,
    path,
    Object.fromEntries(fields.map((field: { name: string; input: string }) => [field.name, valueOf(field)])),
    body.revision,
  );
}

export async function savePaper(client: Client, path: string, fields: object, revision: number): Promise<number> {
  const headers = { 'content-type': 'application/json', 'if-match': `"${revision}"` };
  return (await done(client.send('PUT', path, JSON.stringify({ fields }), headers))).body.revision;
}

async function finishPaper(client: Client, path: string): Promise<void> {
  await done(client.post(`${path}/finish`, { revision: await writePaper(client, path) }));
}

const address = (client: Client, mail: string | null, digests = true): Promise<Answer> =>
  done(
    client.send('PUT', '/api/notices/preferences', JSON.stringify({ address: mail, digests }), {
      'content-type': 'application/json',
    }),
  );

const reasons = (reason: string) => ({ findings: [{ subject: 'dossier', reason }] });

async function engagePeople(chronicle: Chronicle): Promise<void> {
  const admin = await chronicle.as(administrator);
  await engage(chronicle.origin, callerOf(admin), password);
  for (const member of Object.keys(cast)) chronicle.passwords.set(userNameOf(member as keyof typeof cast), password);
  const give = async (personId: string, userName: string): Promise<void> => {
    const oneTime = `${password} lần đầu`;
    await done(admin.post(`/api/people/${personId}/give-account`, { userName, password: oneTime }));
    await choosePassword(chronicle.origin, { userName, password, oneTime });
    chronicle.passwords.set(userName, password);
  };
  await give(secretary, secretary);
  await give('can-bo-so-y-te', 'can-bo-so-y-te');
  for (const unitId of units) {
    const personId = idFor('upgrade', 'head', unitId);
    await done(admin.post('/api/people', { personId, displayName: `Thủ trưởng ${unitId}` }));
    await done(admin.post(`/api/people/${personId}/assign-role`, { role: 'unit_head', unitId }));
    await give(personId, headOf(unitId));
  }
}

const own: readonly Day[] = [
  {
    at: '2025-03-03T08:00:00+07:00',
    async play(chronicle) {
      await engagePeople(chronicle);
      await address(await chronicle.as(headOf('so-du-lich')), 'truong@so-du-lich.example.vn');
      await address(await chronicle.as(appraiser), 'tham-dinh@so-gddt.example.vn');
      await address(await chronicle.as(headOf('so-xay-dung')), 'truong@so-xay-dung.example.vn', false);
    },
  },
  {
    at: '2025-05-06T09:00:00+07:00',
    async play(chronicle) {
      for (const one of [decided, ofState, ofFinal, returned, appraisedPartly]) await open(chronicle, one);
      const head = await chronicle.as(headOf('so-tu-phap'));
      for (const kind of ['submission_letter', 'nominee_list', 'minutes_council'])
        await finishPaper(head, `${pathOf(decided)}/papers/${kind}`);
      await submit(chronicle, decided);
      await submit(chronicle, ofState);
      await submit(chronicle, appraisedPartly);
      await done(head.post(`${pathOf(decided)}/record-paper-copies`, { copies: 2 }));
    },
  },
  {
    at: '2025-06-02T09:00:00+07:00',
    async play(chronicle) {
      for (const one of [resubmitted, claimed, withdrawn, lapsed, revived, acceptedLate]) await open(chronicle, one);
      for (const one of [returned, resubmitted, claimed, withdrawn]) await submit(chronicle, one);
      const head = await chronicle.as(headOf('thanh-tra-thanh-pho'));
      await done(head.post(`${pathOf(revived)}/withdraw`, { reason: 'Đơn vị rà soát lại danh sách.' }));
      await done(head.post(`${pathOf(revived)}/revive`));
      await submit(chronicle, revived);
      const educationAppraiser = await chronicle.as(appraiser);
      await done(educationAppraiser.post(`${pathOf(claimed)}/claim`));
      await done(educationAppraiser.post(`${pathOf(decided)}/claim`));
      await appraise(educationAppraiser, decided);
      await appraise(educationAppraiser, ofState);
      await done(educationAppraiser.post(`${pathOf(decided)}/release-claim`));
      await done(
        educationAppraiser.post(`${pathOf(resubmitted)}/return`, {
          ...reasons('Thiếu chữ ký của thủ trưởng đơn vị.'),
          dueBefore: '2025-06-20',
        }),
      );
    },
  },
  {
    at: '2025-06-10T10:00:00+07:00',
    async play(chronicle) {
      const [educationAppraiser, head, officer] = [
        await chronicle.as(appraiser),
        await chronicle.as(headOf('so-tai-chinh')),
        await chronicle.as(homeAffairs),
      ];
      const [first, second, third] = resubmitted.nominees;
      const nominee = (of: Nominee | undefined) => `${pathOf(resubmitted)}/nominees/${of!.nomineeId}`;
      await done(
        head.post(`${nominee(third)}/correct`, {
          name: 'Hồ Văn Phúc',
          jobTitle: 'Phó Trưởng phòng',
          organisation: 'Chi cục Quản lý giá',
          initiativeClaimed: false,
        }),
      );
      await done(head.post(`${pathOf(resubmitted)}/submit`, { addressee: education }));
      await appraise(educationAppraiser, resubmitted, [first!]);
      await done(educationAppraiser.post(`${nominee(second)}/refuse`, reasons('Không đủ thời gian phát động.')));
      await done(
        educationAppraiser.post(`${nominee(third)}/return`, {
          ...reasons('Báo cáo chưa có xác nhận.'),
          dueBefore: '2025-06-25',
        }),
      );
      const forward = (name: string, one: Dossier, number: string): Promise<Answer> =>
        done(
          educationAppraiser.post('/api/batches', {
            batchId: idFor('upgrade', name),
            roundId: one.roundId,
            dossiers: [{ dossierId: one.dossierId }],
            letter: { number, date: '2025-06-10' },
          }),
        );
      await forward('batch', decided, '1500/TTr-SGDĐT');
      await forward('batch of state', ofState, '1501/TTr-SGDĐT');
      await chronicle.settle();
      const propose = async (one: Dossier, form: string): Promise<void> => {
        await appraise(officer, one);
        const nominees = one.nominees.map(({ nomineeId }) => ({ dossierId: one.dossierId, nomineeId }));
        const body = { proposalId: idFor('upgrade', 'proposal', one.roundId), form, nominees };
        await done(officer.post(`/api/rounds/${one.roundId}/proposals`, body));
      };
      await propose(decided, 'bang_khen_chu_tich_tp');
      await propose(ofState, 'bang_khen_ttcp');
    },
  },
  {
    at: '2025-06-18T09:00:00+07:00',
    async play(chronicle) {
      const [educationAppraiser, officer, council, highest] = [
        await chronicle.as(appraiser),
        await chronicle.as(homeAffairs),
        await chronicle.as(secretary),
        await chronicle.as(chairman),
      ];
      const of = (roundId: string) => proposals(roundId, idFor('upgrade', 'proposal', roundId));
      await done(
        council.post(`${of(state)}/record-council-opinion`, {
          sessionDate: '2025-06-17',
          minutesNumber: '12/BB-HĐTĐKT',
          opinions: ofState.nominees.map(({ nomineeId }) => ({ nomineeId, opinion: 'agreed' })),
        }),
      );
      await done(officer.post(`${of(state)}/submit-to-chairman`));
      await done(officer.post(`${of(annual)}/submit-to-chairman`));
      await chronicle.settle();
      const [awarded, refusedByDecision, revokedLater] = decided.nominees.map(({ nomineeId }) => nomineeId);
      await done(
        highest.post(`${of(annual)}/decide`, {
          decision: { number: '3101/QĐ-UBND', date: '2025-06-18', signer: 'Bùi Thế Vinh' },
          outcomes: [
            { nomineeId: awarded, outcome: 'awarded' },
            { nomineeId: refusedByDecision, outcome: 'declined', reason: 'Đã được khen thưởng cùng thành tích.' },
            { nomineeId: revokedLater, outcome: 'awarded' },
          ],
        }),
      );
      const head = await chronicle.as(headOf('so-van-hoa-va-the-thao'));
      await done(head.post(`${pathOf(withdrawn)}/withdraw`, { reason: 'Đơn vị chuyển sang đợt sau.' }));
      await done(
        educationAppraiser.post(`/api/rounds/${annual}/extend-deadline`, {
          step: 'unit_to_education',
          unitId: 'so-xay-dung',
          before: '2025-08-20',
          document: 'Công văn số 130/SGDĐT ngày 18/6/2025',
          reason: 'Ảnh hưởng của mưa lũ',
        }),
      );
      await done(
        (await chronicle.as(administrator)).post(`/api/people/${idFor('upgrade', 'head', 'so-y-te')}/assign-role`, {
          role: 'unit_officer',
          unitId: 'so-tu-phap',
        }),
      );
    },
  },
  {
    at: '2025-07-15T08:30:00+07:00',
    async play(chronicle) {
      const educationAppraiser = await chronicle.as(appraiser);
      await done(
        educationAppraiser.post(`/api/rounds/${annual}/grant-late-acceptance`, {
          unitId: 'so-cong-thuong',
          reason: 'Ảnh hưởng của mưa lũ',
          document: 'Công văn số 150/SGDĐT ngày 15/7/2025',
        }),
      );
      await submit(chronicle, acceptedLate);
      chronicle.mail.refusing = 550; // no such mailbox, for a week: letters are given up, their jobs kept as dead
      await done(
        educationAppraiser.post(`${pathOf(returned)}/return`, {
          ...reasons('Báo cáo thành tích chưa nêu kết quả cụ thể.'),
          dueBefore: '2025-08-12',
          extension: { before: '2025-08-12', document: '1250/SGDĐT-VP' },
        }),
      );
    },
  },
  {
    at: '2025-07-22T14:00:00+07:00',
    async play(chronicle) {
      chronicle.mail.refusing = undefined;
      const [highest, admin] = [await chronicle.as(chairman), await chronicle.as(administrator)];
      await done(
        highest.post(`${proposals(annual, idFor('upgrade', 'proposal', annual))}/revoke`, {
          nomineeId: decided.nominees[2]!.nomineeId,
          reason: 'Kê khai không trung thực.',
          decision: { number: '3402/QĐ-UBND', date: '2025-07-22' },
        }),
      );
      await done(
        admin.post('/api/units', {
          unitId: 'trung-tam-thu-nghiem',
          name: 'Trung tâm Thử nghiệm',
          category: 'so_ban_nganh',
          validFrom: '2025-07-01',
        }),
      );
      await done(
        admin.post(`/api/people/${idFor('upgrade', 'head', 'so-y-te')}/revoke-role`, {
          role: 'unit_officer',
          unitId: 'so-tu-phap',
          reason: 'Chuyển công tác',
        }),
      );
    },
  },
  {
    at: '2025-07-28T09:00:00+07:00',
    async play(chronicle) {
      const head = await open(chronicle, beingWritten);
      await finishPaper(head, `${pathOf(beingWritten)}/papers/submission_letter`);
      await writePaper(head, `${pathOf(beingWritten)}/papers/minutes_council`);
      const [, individual] = beingWritten.nominees;
      const report = `${pathOf(beingWritten)}/papers/achievement_report/${individual!.nomineeId}`;
      const { form } = (await done(head.get(report))).body;
      await savePaper(head, report, { [form[0].fields[0].name]: '1984-09-02' }, 0);

      const evidence = (name: string) => ({ name: `${name}.pdf`, content: paper(name) });
      const documentId = randomUUID();
      await done(
        head.upload(
          `${pathOf(beingWritten)}/documents`,
          { documentId, component: 'nominee_list' },
          evidence('Danh sách đề nghị'),
        ),
      );
      await done(head.post(`${pathOf(beingWritten)}/documents/${documentId}/detach`));
      await done(
        head.upload(`${pathOf(beingWritten)}/documents`, { component: 'nominee_list' }, evidence('Danh sách')),
      );

      const content = paper('Biên bản họp Ban Chỉ đạo');
      const begun = await done(
        head.send('POST', `${pathOf(beingWritten)}/uploads`, undefined, {
          'upload-length': String(content.length),
          'upload-metadata': `filename ${Buffer.from('Biên bản.pdf').toString('base64')}`,
        }),
      );
      await done(
        head.send('PATCH', begun.headers.get('location')!, new Blob([content.slice(0, 300)]), {
          'content-type': 'application/offset+octet-stream',
          'upload-offset': '0',
          'tus-resumable': '1.0.0',
        }),
      );
      await open(chronicle, arrived);
      await submit(chronicle, arrived); // told at once, and by a letter of the next morning
      await done((await chronicle.as(headOf('so-du-lich'))).post('/api/notices/read'));
    },
  },
];

const ofTheDemo: readonly Day[] = interimRound2025.map(({ at, play }) => ({
  at,
  play: (chronicle) =>
    play({
      travelTo: () => undefined,
      as: async (member) => callerOf(await chronicle.as(userNameOf(member))),
      tell: () => undefined,
    }),
}));

/** The interim round of the demo, and around it what dossiers can come to. */
export const days: readonly Day[] = [...own, ...ofTheDemo].sort(
  (one, other) => Date.parse(one.at) - Date.parse(other.at),
);

/** A command of the last step of the demo, as it was given: to be given again. */
export const commandOfTheDemo = {
  userName: userNameOf('homeAffairsAppraiser'),
  path: `/api/rounds/interim-2025-city/proposals/${idFor('proposal')}/submit-to-chairman`,
  body: {},
  key: idFor('proposal', 'submit'),
};

/** When the fixture is closed, and opened again by every later commit. */
export const lastInstant = '2025-07-28T10:00:00+07:00';
