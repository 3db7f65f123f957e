const desk = {
  title: 'Bàn làm việc',
  greeting: (name: string) => `Xin chào ${name}`,
  count: (count: number) => `Có ${count} việc đang chờ. Số ngày còn lại tính cả hôm nay.`,
  groups: { late: 'Đã quá hạn', soon: 'Trong 7 ngày tới', later: 'Còn thời gian', none: 'Không có thời hạn' },
  kinds: {
    'open-dossier': 'Lập hồ sơ',
    'finish-dossier': 'Hoàn thiện và nộp hồ sơ',
    'mend-dossier': 'Sửa hồ sơ bị trả lại',
    appraise: 'Thẩm định',
    forward: 'Tổng hợp, chuyển hồ sơ',
    'compile-proposal': 'Lập danh sách trình',
    'record-opinion': 'Ghi ý kiến Hội đồng',
    'submit-proposal': 'Trình Chủ tịch',
    decide: 'Quyết định khen thưởng',
  },
  nominees: (count: number) => `${count} đối tượng`,
  more: (count: number) => `Hiện thêm ${count} việc`,
  nothing: {
    title: 'Không có việc nào đang chờ',
    detail: 'Khi có hồ sơ bị trả lại, cần thẩm định hoặc cần quyết định, việc đó sẽ hiện ở đây.',
  },
};

export const vi = { desk };
