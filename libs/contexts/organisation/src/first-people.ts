import type { RoleAssignment } from './actor.js';

export interface FirstPerson extends RoleAssignment {
  readonly personId: string;
  readonly displayName: string;
}

const administrator: FirstPerson = {
  personId: 'quan-tri',
  displayName: 'Người quản trị đầu tiên',
  role: 'administrator',
  unitId: 'bang-vang',
};

/** One invented person per role to try the service with. */
const demoPeople: readonly FirstPerson[] = [
  { personId: 'can-bo-so-y-te', displayName: 'Nguyễn Thu Hà', role: 'unit_officer', unitId: 'so-y-te' },
  { personId: 'giam-doc-so-y-te', displayName: 'Trần Quốc Bảo', role: 'unit_head', unitId: 'so-y-te' },
  { personId: 'chu-tich-quan-ba-dinh', displayName: 'Phạm Thanh Tâm', role: 'unit_head', unitId: 'quan-ba-dinh' },
  {
    personId: 'tham-dinh-giao-duc',
    displayName: 'Vũ Ngọc Lan',
    role: 'education_appraiser',
    unitId: 'so-giao-duc-va-dao-tao',
  },
  { personId: 'tham-dinh-noi-vu', displayName: 'Đỗ Hữu Nghĩa', role: 'home_affairs_appraiser', unitId: 'so-noi-vu' },
  {
    personId: 'thu-ky-hoi-dong',
    displayName: 'Lê Minh Châu',
    role: 'council_secretary',
    unitId: 'hoi-dong-tdkt-thanh-pho',
  },
  { personId: 'chu-tich-thanh-pho', displayName: 'Bùi Thế Vinh', role: 'chairman', unitId: 'chu-tich-ubnd-thanh-pho' },
  administrator,
];

/** Whom a new installation begins with: its administrator, and on request somebody for every role. */
export const firstPeople = (demo: boolean): readonly FirstPerson[] => (demo ? demoPeople : [administrator]);
