import { ApiProperty } from '@nestjs/swagger';
import type { DossierSituation, NomineeStage } from '../../dossier/dossier.js';

class DossierHolder {
  @ApiProperty({ enum: ['unit', 'education', 'home_affairs', 'chairman'] }) stage: NomineeStage;
  @ApiProperty({ example: 'Sở Giáo dục và Đào tạo' }) name: string;
}

/** What the bearer of a look-up code may know: where the dossier is, and nothing about anybody in it. */
export class DossierStatus {
  @ApiProperty({
    enum: ['Draft', 'Submitted', 'Returned', 'Withdrawn', 'Decided'],
    description: 'Decided: mọi đối tượng đã có kết quả.',
  })
  situation: DossierSituation | 'Decided';

  @ApiProperty({
    type: [DossierHolder],
    description: 'Các cơ quan đang giữ hồ sơ; trống khi đã có kết quả hoặc đã rút.',
  })
  holders: DossierHolder[];
}
