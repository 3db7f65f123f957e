import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsDateString, Matches, MaxLength } from 'class-validator';

/** Lower-case words joined by hyphens, e.g. `so-y-te`. */
export const IsSlug = (example: string) =>
  applyDecorators(ApiProperty({ example, maxLength: 100 }), Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/), MaxLength(100));

/** A calendar day, yyyy-mm-dd. */
export const IsDay = (example: string, required = true) =>
  applyDecorators(
    ApiProperty({ format: 'date', example, required }),
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    IsDateString({ strict: true }),
  );

export const IsText = (example: string, longest = 300) =>
  applyDecorators(ApiProperty({ example, maxLength: longest }), Matches(/\S/), MaxLength(longest));
