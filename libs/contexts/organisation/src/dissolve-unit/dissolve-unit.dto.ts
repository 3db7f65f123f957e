import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { IsDay, IsText } from '../fields.dto.js';

export class DissolveUnitDto {
  @IsDay('2025-06-30')
  on: string;

  @ApiProperty({ type: [String], example: ['phuong-ba-dinh'] })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { each: true })
  successors: string[];

  @IsText('Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025')
  document: string;
}
