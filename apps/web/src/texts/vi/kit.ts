export const kit = {
  choose: 'Chọn…',
  dateExample: 'Ví dụ: 21/11/2026',
  notADate: 'Chưa hiểu ngày này. Hãy nhập như 21/11/2026.',
  dismiss: 'Bỏ thông báo',
  places: (used: number, total: number) => `${used} trên ${total}`,
  percent: (percent: number) => `${percent}%`,
  found: (count: number) => (count === 0 ? 'Không tìm thấy mục nào' : `Có ${count} mục`),
  selection: 'Chọn dòng',
  select: (row: number) => `Chọn dòng ${row}`,
  breadcrumb: 'Vị trí trang',
};
