import { type Answer, type Caller, done, idFor, mendDossier } from '#story';

export type Role = 'head' | 'education' | 'homeAffairs' | 'chairman';
export type Cast = Readonly<Record<Role, Caller>>;

export interface Step {
  readonly name: string;
  play(cast: Cast): Promise<Answer | void>;
}

export const roundId = 'annual-2025-city';
export const dossierId = idFor('crash', 'dossier');
const dossier = `/dossiers/${dossierId}`;
const [stays, leaves, fails] = ['stays', 'leaves', 'fails'].map((name) => idFor('crash', name)) as [
  string,
  string,
  string,
];
const batchId = idFor('crash', 'batch');
const proposalId = idFor('crash', 'proposal');
const proposal = `/rounds/${roundId}/proposals/${proposalId}`;
const criteria = ['HNI-COL0', 'HNI-A1', 'HNI-A2', 'HNI-A3', 'HNI-A4'];
const findings = criteria.map((criterionId) => ({ criterionId, met: true }));
const reasons = [{ subject: 'nominee', reason: 'Chưa nêu rõ thành tích.' }];

/** One command with a key of its own: played again, it is the same command. */
const give = (name: string, role: Role, path: string, body: object = {}): Step => ({
  name,
  play: (cast) => done(cast[role].post(path, body, idFor('crash', name))),
});

const add = (name: string, nomineeId: string) =>
  give(name, 'head', `${dossier}/nominees`, {
    nomineeId,
    name,
    kind: 'collective',
    category: 'so_ban_nganh',
    initiativeClaimed: false,
  });

/** All that can happen to places, and one nominee's way to a signed decision. */
export const story: readonly Step[] = [
  give('open', 'head', '/dossiers', { dossierId, roundId, unitId: 'so-y-te' }),
  add('Phòng Nghiệp vụ Y', stays),
  add('Phòng Tài chính', leaves),
  add('Phòng Tổ chức', fails),
  give('remove', 'head', `${dossier}/nominees/${leaves}/remove`),
  give('withdraw', 'head', `${dossier}/withdraw`, { reason: 'Đơn vị rà soát lại danh sách.' }),
  give('revive', 'head', `${dossier}/revive`),
  { name: 'prepare', play: ({ head }) => mendDossier(head, dossierId) },
  give('submit', 'head', `${dossier}/submit`, { addressee: 'so-giao-duc-va-dao-tao' }),
  give('return', 'education', `${dossier}/return`, {
    findings: [{ subject: 'dossier', reason: 'Thiếu chữ ký.' }],
    dueBefore: '2025-07-15',
  }),
  give('resubmit', 'head', `${dossier}/submit`, { addressee: 'so-giao-duc-va-dao-tao' }),
  give('refuse', 'education', `${dossier}/nominees/${fails}/refuse`, { findings: reasons }),
  give('appraise at education', 'education', `${dossier}/nominees/${stays}/appraise`, { findings }),
  give('forward', 'education', '/batches', {
    batchId,
    roundId,
    addressee: 'so-noi-vu',
    letter: { number: '1450/TTr-SGDĐT', date: '2025-05-05' },
    dossiers: [{ dossierId }],
  }),
  give('appraise at home affairs', 'homeAffairs', `${dossier}/nominees/${stays}/appraise`, { findings }),
  give('propose', 'homeAffairs', `/rounds/${roundId}/proposals`, {
    proposalId,
    form: 'bang_khen_chu_tich_tp',
    nominees: [{ dossierId, nomineeId: stays }],
  }),
  give('submit to the chairman', 'homeAffairs', `${proposal}/submit-to-chairman`),
  give('decide', 'chairman', `${proposal}/decide`, {
    decision: { number: '3868/QĐ-UBND', date: '2025-05-05', signer: 'Bùi Thế Vinh' },
    outcomes: [{ nomineeId: stays, outcome: 'awarded' }],
  }),
];
