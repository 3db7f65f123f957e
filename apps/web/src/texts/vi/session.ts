export const session = {
  title: 'Đăng nhập',
  userName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  expired: 'Phiên làm việc đã hết hạn. Đăng nhập lại để tiếp tục; nội dung đang soạn vẫn còn nguyên.',
};
