import { IsSlug, IsText } from '../fields.dto.js';

export class RegisterPersonDto {
  @IsSlug('nguyen-thi-an')
  personId: string;

  @IsText('Nguyễn Thị An')
  displayName: string;
}
