import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsString, Matches, MaxLength } from 'class-validator';

/** A day that exists, yyyy-mm-dd, in Việt Nam. */
export const IsDay = (description: string, example: string) =>
  applyDecorators(
    IsISO8601({ strict: true }),
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    ApiProperty({ description, example, format: 'date' }),
  );

/** Free text; that it is not empty is a rule of the decision, which names it with the others. */
export const IsText = (description: string, example?: string, longest = 300) =>
  applyDecorators(IsString(), MaxLength(longest), ApiProperty({ description, example, maxLength: longest }));
