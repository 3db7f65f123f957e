export const openDossier = {
  title: 'Lập hồ sơ mới',
  lead: 'Mỗi hồ sơ gồm các đối tượng mà một đơn vị đề nghị trong một đợt.',
  round: 'Đợt khen thưởng',
  unit: 'Đơn vị trình',
  open: 'Lập hồ sơ',
  noRound: { title: 'Hiện không có đợt nào đang mở', detail: 'Khi có đợt mới, đợt ấy sẽ hiện ở đây.' },
  notAllowed: {
    title: 'Vai trò của đồng chí không lập hồ sơ',
    detail: 'Hồ sơ do cán bộ hoặc thủ trưởng của đơn vị trình lập.',
  },
  deadline: 'Hạn gửi',
  quota: 'Số lượng được đề nghị',
  opened: 'Đã lập hồ sơ',
};
