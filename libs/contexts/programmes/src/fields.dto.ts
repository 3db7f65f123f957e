import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsDateString, IsIn, Matches, MaxLength } from 'class-validator';
import type { DeadlineStep } from './round-rules.js';

export const steps: readonly DeadlineStep[] = ['unit_to_education', 'education_to_home_affairs'];

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
    ApiProperty({
      enum: steps,
      description: 'Bước: đơn vị gửi Sở Giáo dục và Đào tạo, hoặc Sở Giáo dục và Đào tạo gửi Sở Nội vụ.',
    }),
    IsIn(steps),
  );
