import { done } from './answers.js';
import type { Caller } from './caller.js';
import type { CastMember } from './cast.js';
import {
  add,
  appraiseAll,
  collective,
  dossiers,
  education,
  nomineeIdOf,
  official,
  open,
  refusedWith,
  roundId,
  standing,
  submit,
} from './desks.js';
import { idFor } from './id-for.js';

/** What a step needs: to travel in time, to speak as somebody, to tell what happened. */
export interface Stage {
  travelTo(instant: string): void;
  as(member: CastMember): Promise<Caller>;
  tell(line: string): void;
}

export interface Step {
  readonly title: string;
  /** Việt Nam time. */
  readonly at: string;
  play(stage: Stage): Promise<void>;
}

const proposalId = idFor('proposal');

const healthCollectives = [
  'Văn phòng Sở Y tế',
  'Phòng Tổ chức cán bộ',
  'Trung tâm Kiểm soát bệnh tật',
  'Bệnh viện Đa khoa Hòa An',
];
const healthOfficials = ['Nguyễn Hoàng Yến', 'Trịnh Công Thành', 'Lưu Bích Ngọc', 'Đặng Quang Huy'];

export const interimRound2025: readonly Step[] = [
  {
    title: 'Sở Nội vụ ra công văn hướng dẫn và ấn định ngày hội nghị sơ kết',
    at: '2025-03-03T09:00:00+07:00',
    async play({ as, tell }) {
      const homeAffairs = await as('homeAffairsAppraiser');
      const document = '512/SNV-BTĐKT ngày 03/3/2025';
      const set = (step: string, before: string) =>
        done(homeAffairs.post(`/rounds/${roundId}/set-deadline`, { step, before, document }, idFor('deadline', step)));
      await set('unit_to_education', '2025-05-20');
      await set('education_to_home_affairs', '2025-06-15');
      await done(
        homeAffairs.post(
          `/rounds/${roundId}/schedule-conference`,
          { date: '2025-09-12', document },
          idFor('conference'),
        ),
      );
      tell('Đơn vị gửi Sở Giáo dục và Đào tạo trước ngày 20/5/2025; hội nghị sơ kết ngày 12/9/2025');
    },
  },
  {
    title: 'Sở Y tế lập hồ sơ: đủ 04 tập thể và 04 cá nhân',
    at: '2025-04-07T08:30:00+07:00',
    async play({ as, tell }) {
      const officer = await as('healthOfficer');
      await open(officer, dossiers.health);
      for (const name of healthCollectives) await done(add(officer, dossiers.health.id, collective(name)));
      for (const name of healthOfficials) await done(add(officer, dossiers.health.id, official(name, 'Sở Y tế')));
      tell('Đã ghi 4 tập thể, 4 cá nhân');
    },
  },
  {
    title: 'Sở Y tế thêm tập thể thứ năm',
    at: '2025-04-07T10:00:00+07:00',
    play: async ({ as, tell }) =>
      refusedWith(
        'QUOTA_EXCEEDED',
        await add(await as('healthOfficer'), dossiers.health.id, collective('Trung tâm Cấp cứu 115')),
        tell,
      ),
  },
  {
    title: 'Quận Ba Đình lập hồ sơ: 03 tập thể, rồi thêm một cá nhân',
    at: '2025-04-15T14:00:00+07:00',
    async play({ as, tell }) {
      const head = await as('baDinhHead');
      await open(head, dossiers.baDinh);
      const collectives = [
        collective('Phường Trúc Lâm', 'cap_xa'),
        collective('Tổ dân phố số 7', 'thon_xom_tdp'),
        collective('Trường Tiểu học Hoa Sữa', 'co_so_giao_duc'),
      ];
      for (const nominee of collectives) await done(add(head, dossiers.baDinh.id, nominee));
      refusedWith(
        'QUOTA_MIXED',
        await add(head, dossiers.baDinh.id, official('Mai Thị Hòa', 'UBND quận Ba Đình')),
        tell,
      );
    },
  },
  {
    title: 'Sở Văn hóa và Thể thao, huyện Ba Vì lập hồ sơ',
    at: '2025-04-22T09:00:00+07:00',
    async play({ as, tell }) {
      const culture = await as('cultureHead');
      await open(culture, dossiers.culture);
      await done(add(culture, dossiers.culture.id, collective('Thư viện Thành phố')));
      await done(add(culture, dossiers.culture.id, official('Tạ Minh Khuê', 'Thư viện Thành phố', true)));
      const baVi = await as('baViHead');
      await open(baVi, dossiers.baVi);
      await done(
        add(baVi, dossiers.baVi.id, { name: 'Hộ ông Đinh Văn Lợi', kind: 'household', category: 'ho_gia_dinh' }),
      );
      tell('Sở Văn hóa và Thể thao: 1 tập thể, 1 cá nhân có sáng kiến; huyện Ba Vì: 1 hộ gia đình');
    },
  },
  {
    title: 'Ba đơn vị hoàn thiện và nộp hồ sơ',
    at: '2025-05-12T08:00:00+07:00',
    async play({ as, tell }) {
      for (const [member, dossier] of [
        ['healthHead', dossiers.health],
        ['baDinhHead', dossiers.baDinh],
        ['cultureHead', dossiers.culture],
      ] as const) {
        await submit(await as(member), dossier.id);
        tell(`${dossier.unitId}: đã nộp về Sở Giáo dục và Đào tạo`);
      }
    },
  },
  {
    title: 'Sở Giáo dục và Đào tạo trả lại hồ sơ của Sở Văn hóa và Thể thao',
    at: '2025-05-15T15:00:00+07:00',
    async play({ as, tell }) {
      const reason = 'Báo cáo thành tích chưa nêu rõ thành tích trong triển khai Phong trào (004:L213).';
      const body = { findings: [{ subject: 'component', id: 'achievement_report', reason }], dueBefore: '2025-05-20' };
      await done(
        (await as('educationAppraiser')).post(
          `/dossiers/${dossiers.culture.id}/return`,
          body,
          idFor('return', 'culture'),
        ),
      );
      tell(`Lý do: ${reason}`);
    },
  },
  {
    title: 'Sở Văn hóa và Thể thao bổ sung, nộp lại lúc 22 giờ ngày cuối',
    at: '2025-05-19T22:00:00+07:00',
    async play({ as, tell }) {
      await submit(await as('cultureHead'), dossiers.culture.id, 'again');
      tell('Nhận trong hạn: hết ngày 19/5/2025');
    },
  },
  {
    title: 'Huyện Ba Vì nộp hồ sơ lúc 0 giờ ngày 20/5/2025',
    at: '2025-05-20T00:00:00+07:00',
    async play({ as, tell }) {
      const head = await as('baViHead');
      refusedWith(
        'DEADLINE_PASSED',
        await head.post(
          `/dossiers/${dossiers.baVi.id}/submit`,
          { addressee: education },
          idFor('submit', dossiers.baVi.id),
        ),
        tell,
      );
    },
  },
  {
    title: 'Sở Giáo dục và Đào tạo thẩm định; một cá nhân không đủ điều kiện',
    at: '2025-05-26T09:00:00+07:00',
    async play({ as, tell }) {
      const appraiser = await as('educationAppraiser');
      const refusedId = nomineeIdOf(dossiers.health.id, 'Đặng Quang Huy');
      const findings = [{ subject: 'nominee', reason: 'Đang trong thời gian xem xét kỷ luật.' }];
      await done(
        appraiser.post(
          `/dossiers/${dossiers.health.id}/nominees/${refusedId}/refuse`,
          { findings },
          idFor('refuse', refusedId),
        ),
      );
      const count = await appraiseAll(appraiser, 'education');
      tell(`Đạt: ${count} đối tượng; không đủ điều kiện: Đặng Quang Huy`);
    },
  },
  {
    title: 'Sở Giáo dục và Đào tạo tổng hợp, gửi Sở Nội vụ',
    at: '2025-06-06T10:00:00+07:00',
    async play({ as, tell }) {
      const body = {
        batchId: idFor('batch'),
        roundId,
        addressee: 'so-noi-vu',
        letter: { number: '1450/TTr-SGDĐT', date: '2025-06-06' },
        dossiers: [dossiers.health, dossiers.baDinh, dossiers.culture].map(({ id }) => ({ dossierId: id })),
      };
      await done((await as('educationAppraiser')).post('/batches', body, idFor('batch', 'forward')));
      tell('Tờ trình 1450/TTr-SGDĐT: 3 hồ sơ');
    },
  },
  {
    title: 'Sở Nội vụ (Ban Thi đua - Khen thưởng) thẩm định, trình Chủ tịch UBND Thành phố',
    at: '2025-06-25T09:00:00+07:00',
    async play({ as, tell }) {
      const homeAffairs = await as('homeAffairsAppraiser');
      const count = await appraiseAll(homeAffairs, 'home_affairs');
      const nominees = await Promise.all(
        [dossiers.health, dossiers.baDinh, dossiers.culture].map(async ({ id }) =>
          (await standing(homeAffairs, id)).map(({ nomineeId }) => ({ dossierId: id, nomineeId })),
        ),
      );
      await done(
        homeAffairs.post(
          `/rounds/${roundId}/proposals`,
          { proposalId, form: 'bang_khen_chu_tich_tp', nominees: nominees.flat() },
          idFor('proposal', 'compile'),
        ),
      );
      await done(
        homeAffairs.post(
          `/rounds/${roundId}/proposals/${proposalId}/submit-to-chairman`,
          {},
          idFor('proposal', 'submit'),
        ),
      );
      tell(`Trình ${count} đối tượng, trước hội nghị 12/9/2025 hơn 30 ngày làm việc`);
    },
  },
  {
    title: 'Chủ tịch UBND Thành phố quyết định',
    at: '2025-07-21T09:00:00+07:00',
    async play({ as, tell }) {
      const chairman = await as('chairman');
      const nominees = await Promise.all(
        [dossiers.health, dossiers.baDinh, dossiers.culture].map(({ id }) => standing(chairman, id)),
      );
      const outcomes = nominees
        .flat()
        .map(({ nomineeId, name }) =>
          name === 'Tổ dân phố số 7'
            ? { nomineeId, outcome: 'declined', reason: 'Đã được khen thưởng cùng thành tích.' }
            : { nomineeId, outcome: 'awarded' },
        );
      const body = { decision: { number: '3868/QĐ-UBND', date: '2025-07-21', signer: 'Bùi Thế Vinh' }, outcomes };
      await done(chairman.post(`/rounds/${roundId}/proposals/${proposalId}/decide`, body, idFor('proposal', 'decide')));
      tell(
        `Quyết định 3868/QĐ-UBND: tặng Bằng khen ${outcomes.filter(({ outcome }) => outcome === 'awarded').length}, không tặng 1`,
      );
    },
  },
];
