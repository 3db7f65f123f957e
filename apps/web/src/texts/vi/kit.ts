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
  asTable: 'Xem dạng bảng',
  dropFile: 'Kéo tệp vào đây hoặc bấm để chọn.',
  dropFiles: 'Kéo các tệp vào đây hoặc bấm để chọn.',
  show: 'Hiện',
  deadline: {
    weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
    until: (day: string, weekday: string) => `hết ngày ${day} (${weekday})`,
    late: (days: number) => `quá hạn ${days} ngày`,
    today: 'hôm nay là ngày cuối',
    left: (days: number, workingDays: number | undefined) =>
      workingDays === undefined ? `còn ${days} ngày` : `còn ${days} ngày, trong đó ${workingDays} ngày làm việc`,
  },
  breadcrumb: 'Vị trí trang',
};
