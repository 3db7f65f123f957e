const names = [
  'Vũ Thị Hồng Ngân',
  'Ngô Minh Tâm',
  'Đỗ Quang Vinh',
  'Phạm Thu Trang',
  'Lê Đức Mạnh',
  'Nguyễn Hải Yến',
  'Trần Văn Khải',
  'Hoàng Thị Bích Liên',
  'Đinh Công Sơn',
  'Lý Thanh Hà',
  'Phan Anh Dũng',
  'Mai Thị Tuyết',
  'Dương Quốc Hưng',
  'Hồ Thị Kim Chi',
  'Chu Văn Thịnh',
  'Cao Thị Ngọc Mai',
];

/** A name for each person in the order in which they come; all are invented. */
export function invented(): (personId: string) => string {
  let next = 0;
  return () => names[next++ % names.length]!;
}
