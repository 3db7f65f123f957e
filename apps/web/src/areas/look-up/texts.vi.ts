const lookUp = {
  title: 'Tra cứu',
  lead: 'Xác minh khen thưởng và xem tình trạng hồ sơ, không cần đăng nhập.',
  award: {
    title: 'Xác minh khen thưởng',
    code: 'Mã xác minh',
    codeHint: 'Mười hai ký tự, ví dụ 7K3M-Q9TF-2XWD; không phân biệt chữ hoa, chữ thường.',
    verify: 'Xác minh',
    withoutCode: 'Không có mã? Tra theo số quyết định và tên',
    number: 'Số quyết định',
    numberHint: 'Ví dụ 512/QĐ-UBND.',
    name: 'Tên tập thể, cá nhân hoặc hộ gia đình',
    nameHint: 'Đầy đủ như ghi trên quyết định; có dấu hoặc không dấu.',
    none: 'Không có khen thưởng nào mang số quyết định và tên này.',
    standing: 'Có trong sổ khen thưởng',
    revoked: 'Đã bị hủy bỏ, thu hồi',
    form: 'Hình thức khen thưởng',
    decision: 'Quyết định',
    decisionOf: (number: string, day: string) => `Số ${number} ngày ${day}`,
    signer: 'Người ký',
    revocation: 'Quyết định hủy bỏ, thu hồi',
  },
  dossier: {
    title: 'Tình trạng hồ sơ',
    code: 'Mã tra cứu',
    codeHint: 'Ghi trên biên nhận nộp hồ sơ.',
    follow: 'Xem tình trạng',
    heldBy: 'Hồ sơ đang ở:',
    situations: {
      Draft: 'Đơn vị đang hoàn thiện',
      Submitted: 'Đã nộp, đang được giải quyết',
      Returned: 'Đã trả lại đơn vị để bổ sung',
      Withdrawn: 'Đơn vị đã rút',
      Decided: 'Đã có kết quả',
    },
  },
};

export const vi = { lookUp };
