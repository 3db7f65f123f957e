import { inVietnamese } from '#platform/calendar';
import { absent, conflict, forbidden, invalid, type RefusalTexts } from '#platform/event-sourcing';
import type { AssignRoleRejection } from './assign-role/assign-role.js';
import type { DissolveUnitRejection } from './dissolve-unit/dissolve-unit.js';
import type { PermissionRefusal } from './permissions.js';
import type { RegisterPersonRejection } from './register-person/register-person.js';
import type { RegisterUnitRejection } from './register-unit/register-unit.js';
import type { RevokeRoleRejection } from './revoke-role/revoke-role.js';

type OrganisationRefusal =
  | RegisterUnitRejection
  | DissolveUnitRejection
  | RegisterPersonRejection
  | AssignRoleRejection
  | RevokeRoleRejection
  | PermissionRefusal;

export const organisationRefusals: RefusalTexts<OrganisationRefusal> = {
  UNIT_ID_TAKEN: conflict(({ unitId }) => `Mã đơn vị ${unitId} đã được dùng cho một đơn vị khác.`),
  UNIT_NOT_FOUND: absent(({ unitId }) => `Không có đơn vị ${unitId}.`),
  UNIT_ENDS_BEFORE_IT_BEGINS: invalid(
    ({ validFrom, validTo }) =>
      `Ngày cuối ${inVietnamese(validTo)} trước ngày bắt đầu ${inVietnamese(validFrom)} của đơn vị.`,
  ),
  UNIT_ALREADY_DISSOLVED: conflict(
    ({ on, document }) => `Đơn vị đã kết thúc hoạt động ngày ${inVietnamese(on)} theo ${document}.`,
  ),
  UNIT_SUCCEEDS_ITSELF: invalid(() => 'Đơn vị không thể kế thừa chính mình.'),
  PERSON_ID_TAKEN: conflict(({ personId }) => `Mã người dùng ${personId} đã được dùng cho một người khác.`),
  PERSON_NOT_FOUND: absent(({ personId }) => `Không có người dùng ${personId}.`),
  ROLE_NOT_FOR_PEOPLE: invalid(() => 'Vai trò này chỉ dành cho hệ thống.'),
  OWN_ADMINISTRATION_KEPT: invalid(() => 'Không thể tự thôi vai trò quản trị của chính mình.'),
  NOT_PERMITTED: forbidden(() => 'Bạn không có quyền thực hiện thao tác này.'),
  WRONG_SITUATION: conflict(() => 'Tình trạng hiện tại không cho phép thao tác này.'),
};
