const navigation = {
  label: 'Các phần chính',
  menu: 'Trình đơn',
  desk: 'Bàn làm việc',
  rounds: 'Đợt khen thưởng',
  dossiers: 'Hồ sơ',
  appraisal: 'Thẩm định',
  proposals: 'Quyết định',
  register: 'Sổ khen thưởng',
  progress: 'Theo dõi',
  administration: 'Quản trị',
  lookUp: 'Tra cứu',
  display: 'Hiển thị',
  language: 'Ngôn ngữ',
  theme: 'Nền',
  themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  shortcuts: 'Dùng phím tắt một chữ (j, k…)',
  actingAs: 'Đang làm việc với vai trò',
  everyRole: 'Mọi vai trò',
  assignment: (role: string, unit: string) => `${role}, ${unit}`,
};

export const vi = { navigation };
