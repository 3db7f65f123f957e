import { IsSlug, IsText } from '../fields.dto.js';

export class GrantLateAcceptanceBody {
  @IsSlug('so-y-te')
  unitId: string;

  @IsText('Ảnh hưởng của mưa lũ')
  reason: string;

  @IsText('Công văn số 150/SGDĐT ngày 16/7/2025')
  document: string;
}
