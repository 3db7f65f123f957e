import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsName } from '#platform/http';
import { IsDay, IsSlug, IsText } from '../fields.dto.js';
import { unitCategories, type UnitCategory } from '../unit.js';

export class RegisterUnitDto {
  @IsSlug('so-y-te')
  unitId: string;

  @IsName()
  @IsText('Sở Y tế')
  name: string;

  @ApiProperty({ enum: unitCategories })
  @IsIn(unitCategories)
  category: UnitCategory;

  @IsDay('2008-08-01')
  validFrom: string;

  @IsOptional()
  @IsDay('2025-06-30', false)
  validTo?: string;
}
