import type { Service } from './start-service.js';

/** What a person who has just started the service wants to know. Passwords appear here once and nowhere else. */
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

function accountLines(accounts: Service['newAccounts']): readonly string[] {
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map(({ userName }) => userName.length));
  return [
    '',
    'Tài khoản dùng thử (mật khẩu chỉ hiện một lần, hãy ghi lại):',
    ...accounts.map(({ userName, password, role, unitId }) => `  ${userName.padEnd(width)}  ${password}  ${role} tại ${unitId}`),
  ];
}
