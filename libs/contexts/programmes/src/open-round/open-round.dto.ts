import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsSlug } from '../fields.dto.js';
import type { Occasion, Tier } from '../pack/pack.js';

const occasions: readonly Occasion[] = ['annual', 'interim', 'final'];
const tiers: readonly Tier[] = ['city', 'state'];

export class OpenRoundBody {
  @IsSlug('vn-hanoi-2024')
  packId: string;

  @ApiPropertyOptional({ description: 'Phiên bản của gói quy định; bỏ trống thì lấy phiên bản mới nhất.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  packVersion?: number;

  @ApiProperty({ enum: occasions, description: 'Dịp: hằng năm, sơ kết, tổng kết.' })
  @IsIn(occasions)
  occasion: Occasion;

  @ApiProperty({ example: 2026 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @ApiProperty({ enum: tiers, description: 'Cấp: Thành phố, Nhà nước.' })
  @IsIn(tiers)
  tier: Tier;
}
