import type { Service } from '../../service/src/start-service.js';

/** What a person who has just started the service wants to know. */
export function greeting({ origin, firstWords }: Pick<Service, 'origin' | 'firstWords'>): string {
  return [
    '',
    `Bảng Vàng đã sẵn sàng: ${origin}`,
    `  Tài liệu API để đọc và thử:  ${origin}/api/docs`,
    `  Tình trạng hoạt động:        ${origin}/health/ready`,
    ...firstWords,
    '',
    'Thử ngay: mở địa chỉ trên trong trình duyệt, đăng nhập bằng tài khoản của đơn vị và lập hồ sơ trong đợt tổng kết năm 2030.',
    'Xem trọn một đợt khen thưởng từ dự thảo đến quyết định: npm run demo',
    '',
  ].join('\n');
}
