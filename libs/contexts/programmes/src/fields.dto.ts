import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsDateString, Matches, MaxLength } from 'class-validator';

export const IsSlug = (example: string) =>
  applyDecorators(ApiProperty({ example, maxLength: 100 }), Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/), MaxLength(100));

/** A calendar day, yyyy-mm-dd. */
export const IsDay = (example: string, description?: string) =>
  applyDecorators(
    ApiProperty({ format: 'date', example, description }),
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    IsDateString({ strict: true }),
  );

export const IsText = (example: string, description?: string) =>
  applyDecorators(ApiProperty({ example, description, maxLength: 500 }), Matches(/\S/), MaxLength(500));

export const IsStep = () =>
  applyDecorators(
    ApiProperty({ example: 'unit_to_education', description: 'Thời hạn, theo tên trong gói quy định.', maxLength: 64 }),
    Matches(/^[A-Za-z0-9][A-Za-z0-9_-]*$/),
    MaxLength(64),
  );
