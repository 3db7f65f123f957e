const administration = {
  title: 'Quản trị',
  screens: {
    people: 'Người dùng',
    units: 'Đơn vị',
    packs: 'Gói quy định',
    calendars: 'Lịch làm việc',
    permissions: 'Phân quyền',
    audit: 'Nhật ký',
    signIns: 'Đăng nhập',
    jobs: 'Việc nền',
    mail: 'Thư',
    engines: 'Tình trạng hệ thống',
  },
};

export const vi = { administration };
