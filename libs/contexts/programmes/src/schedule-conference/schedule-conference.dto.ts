import { IsDay, IsText } from '../fields.dto.js';

export class ScheduleConferenceBody {
  @IsDay('2025-11-28', 'Ngày tổ chức hội nghị.')
  date: string;

  @IsText('Kế hoạch số 300/KH-UBND ngày 01/9/2025')
  document: string;
}
