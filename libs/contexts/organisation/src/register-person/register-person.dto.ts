import { IsName } from '#platform/http';
import { IsSlug, IsText } from '../fields.dto.js';

export class RegisterPersonDto {
  @IsSlug('nguyen-thi-an')
  personId: string;

  @IsName()
  @IsText('Nguyễn Thị An')
  displayName: string;
}
