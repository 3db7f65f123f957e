import type { SubmissionWarning } from '../dossier/dossier-events.js';

/** What stands beside a submission for the appraiser to look at. */
export function warningText({ code, ...facts }: SubmissionWarning): string {
  switch (code) {
    case 'COPIES':
      return `Mới ghi nhận ${facts['recorded']} bộ hồ sơ giấy; kế hoạch yêu cầu ${facts['required']} bộ (${facts['ref']}).`;
    case 'SELF_APPRAISED':
      return 'Đơn vị nộp hồ sơ cũng là cơ quan thẩm định; người lập hồ sơ không được thẩm định.';
    case 'HOUSEHOLD_NOT_NAMED_IN_QUOTA':
      return `Hộ gia đình ${facts['nominee']} được tính vào số lượng cá nhân, vì số lượng của đơn vị không nêu hộ gia đình.`;
    case 'CLAN_COUNTED_AS_COLLECTIVE':
      return `Dòng họ ${facts['nominee']} được tính là tập thể.`;
    case 'POSSIBLE_DUPLICATE_AWARD':
      return `${facts['nominee']} ${facts['standing'] === 'awarded' ? 'đã được khen thưởng' : 'cũng đang được đề nghị'} ở một hồ sơ khác (${facts['otherRound']}), nếu là cùng một đối tượng; không khen thưởng nhiều lần cho một thành tích.`;
    default:
      return code;
  }
}
