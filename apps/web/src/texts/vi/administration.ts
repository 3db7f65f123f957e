export const administration = {
  title: 'Quản trị',
  required: (label: string) => `Chưa nhập “${label}”.`,
  unit: 'Đơn vị',
  unitNotChosen: 'Chưa chọn đơn vị trong danh sách.',
  dissolvedSince: (day: string) => `hoạt động đến hết ngày ${day}`,
  document: 'Văn bản làm căn cứ',
  documentExample: 'Ví dụ: Công văn số 130/SGDĐT ngày 10/6/2025',
  reason: 'Lý do',
  planWording: 'Kế hoạch',
  reading: (id: string) => `cách hiểu ${id}`,
  exportTable: 'Tải bảng (CSV)',
  print: 'In',
};
