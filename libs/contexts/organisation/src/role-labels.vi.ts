import type { Role } from './actor.js';

/** What people call the roles. */
export const roleLabels: Readonly<Record<Role, string>> = {
  unit_officer: 'Cán bộ lập hồ sơ',
  unit_head: 'Thủ trưởng đơn vị',
  education_appraiser: 'Thẩm định của Sở Giáo dục và Đào tạo',
  home_affairs_appraiser: 'Thẩm định của Sở Nội vụ',
  council_secretary: 'Thư ký Hội đồng Thi đua - Khen thưởng',
  chairman: 'Chủ tịch Ủy ban nhân dân',
  administrator: 'Quản trị hệ thống',
  automation: 'Hệ thống',
};
