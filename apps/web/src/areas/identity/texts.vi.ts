const session = {
  title: 'Đăng nhập',
  userName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  leaving: {
    title: 'Đăng xuất khi còn nội dung chưa gửi',
    detail: 'Trình duyệt này đang giữ nội dung đồng chí nhập dở. Đăng xuất thì nội dung đó bị xóa khỏi máy này.',
    confirm: 'Đăng xuất và xóa nội dung chưa gửi',
  },
  lead: 'Đề nghị, thẩm định và quyết định khen thưởng',
  changePassword: 'Đổi mật khẩu',
  currentPassword: 'Mật khẩu hiện tại',
  newPassword: 'Mật khẩu mới',
  passwordHint: 'Ít nhất 12 ký tự; một câu dài dễ nhớ là tốt nhất.',
  passwordChanged: 'Đã đổi mật khẩu. Các phiên làm việc khác đã bị đăng xuất.',
  firstPassword: {
    title: 'Đặt mật khẩu của riêng mình',
    lead: (name: string) =>
      `${name} đang dùng mật khẩu do người quản trị cấp, chỉ dùng được một lần. Đặt mật khẩu mới rồi mới làm việc tiếp được.`,
    current: 'Mật khẩu dùng một lần',
  },
  leave: 'Không tiếp tục, bỏ nội dung trên trang này',
  expired: 'Phiên làm việc đã hết hạn. Đăng nhập lại để tiếp tục; nội dung đang soạn vẫn còn nguyên.',
  beingBuilt: {
    title: 'Đang dựng lại bảng tra cứu',
    lead: 'Dữ liệu để xem đang được dựng lại từ các sự kiện đã ghi. Không có gì bị mất; trang này tự tiếp tục khi xong.',
    label: 'Đang dựng lại bảng',
  },
};

export const vi = { session };
