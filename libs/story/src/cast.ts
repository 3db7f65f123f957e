import { done } from './answers.js';
import { type Caller, choosePassword } from './caller.js';
import { idFor } from './id-for.js';

export interface Role {
  readonly role: string;
  readonly unitId: string;
  readonly displayName: string;
}

/** Everybody who acts in the demo. All persons are invented. */
export const cast = {
  healthOfficer: { role: 'unit_officer', unitId: 'so-y-te', displayName: 'Nguyễn Thị Thu Hằng' },
  healthHead: { role: 'unit_head', unitId: 'so-y-te', displayName: 'Trần Quốc Bảo' },
  cultureHead: { role: 'unit_head', unitId: 'so-van-hoa-va-the-thao', displayName: 'Lê Minh Đức' },
  baDinhHead: { role: 'unit_head', unitId: 'quan-ba-dinh', displayName: 'Phạm Thanh Tâm' },
  baViHead: { role: 'unit_head', unitId: 'huyen-ba-vi', displayName: 'Hoàng Văn Sơn' },
  educationAppraiser: { role: 'education_appraiser', unitId: 'so-giao-duc-va-dao-tao', displayName: 'Vũ Ngọc Lan' },
  homeAffairsAppraiser: { role: 'home_affairs_appraiser', unitId: 'so-noi-vu', displayName: 'Đỗ Hữu Nghĩa' },
  chairman: { role: 'chairman', unitId: 'chu-tich-ubnd-thanh-pho', displayName: 'Bùi Thế Vinh' },
} as const satisfies Record<string, Role>;

export type CastMember = keyof typeof cast;

export const userNameOf = (member: CastMember): string => `demo.${member.toLowerCase()}`;

/**
 * Accounts of the cast: the administrator gives each a password for one time, and each chooses another. The same
 * passwords again after a restart.
 */
export async function engage(origin: string, administrator: Caller, password: string): Promise<void> {
  const oneTime = `${password} lần đầu`;
  for (const [member, { role, unitId, displayName }] of Object.entries(cast)) {
    const personId = idFor('person', member);
    await done(administrator.post('/people', { personId, displayName }, idFor(personId, 'register')));
    await done(administrator.post(`/people/${personId}/assign-role`, { role, unitId }, idFor(personId, 'role')));
    await done(
      administrator.post(
        `/people/${personId}/give-account`,
        { userName: userNameOf(member as CastMember), password: oneTime },
        idFor(personId, 'account'),
      ),
    );
    await choosePassword(origin, { userName: userNameOf(member as CastMember), password, oneTime });
  }
}
