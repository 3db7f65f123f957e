import { IsDay, IsStep, IsText } from '../fields.dto.js';

export class SetRoundDeadlineBody {
  @IsStep()
  step: string;

  @IsDay('2025-06-15', 'Ngày đầu tiên bị coi là muộn (“trước ngày”).')
  before: string;

  @IsText('Công văn số 100/SNV-BTĐKT ngày 05/5/2025', 'Văn bản ấn định thời hạn.')
  document: string;
}
