import { accountLines } from '../../worker/src/prepare-installation.js';
import type { Service } from './start-service.js';

/** What a person who has just started the service wants to know. */
export function greeting({ origin, newAccounts }: Pick<Service, 'origin' | 'newAccounts'>): string {
  return [
    '',
    `Bảng Vàng đã sẵn sàng: ${origin}`,
    `  Tài liệu API để đọc và thử:  ${origin}/api/docs`,
    `  Tình trạng hoạt động:        ${origin}/health/ready`,
    ...accountLines(newAccounts),
    '',
    'Thử ngay: đăng nhập tại POST /api/session, xem GET /api/rounds, rồi lập hồ sơ trong đợt final-2030-city.',
    'Xem trọn một đợt khen thưởng từ dự thảo đến quyết định: npm run demo',
    '',
  ].join('\n');
}
