import { IsDay, IsSlug, IsStep, IsText } from '../fields.dto.js';

export class ExtendDeadlineBody {
  @IsStep()
  step: string;

  @IsSlug('so-y-te')
  unitId: string;

  @IsDay('2025-06-20', 'Ngày đầu tiên bị coi là muộn (“trước ngày”).')
  before: string;

  @IsText('Công văn số 130/SGDĐT ngày 10/6/2025')
  document: string;

  @IsText('Ảnh hưởng của mưa lũ')
  reason: string;
}
