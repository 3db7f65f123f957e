import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';
import { IsText } from '../fields.dto.js';

export class LoadWorkingCalendarBody {
  @ApiProperty({
    type: [String],
    description: 'Các ngày nghỉ rơi vào thứ Hai đến thứ Sáu.',
    example: ['2025-01-01', '2025-05-02'],
  })
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  offDays: readonly string[];

  @ApiProperty({ type: [String], description: 'Các Thứ Bảy làm việc bù.', example: ['2025-04-26'] })
  @IsArray()
  @ArrayMaxSize(52)
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  workingSaturdays: readonly string[];

  @IsText('Thông báo nghỉ lễ, tết năm 2025')
  document: string;

  @ApiProperty({ type: [String], description: 'Nơi có thể đọc thông báo.' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  sources: readonly string[];
}
