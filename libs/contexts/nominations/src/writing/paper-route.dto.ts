import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { type PaperKind, paperKinds } from '../papers/papers.js';

/** The address of a paper of the dossier. */
export class PaperRoute {
  @ApiProperty()
  @IsString()
  @Length(1, 100)
  dossierId: string;

  @ApiProperty({ enum: paperKinds })
  @IsIn(paperKinds)
  kind: PaperKind;
}

/** The address of a paper about one nominee. */
export class NomineePaperRoute extends PaperRoute {
  @ApiProperty()
  @IsString()
  @Length(1, 100)
  nomineeId: string;
}
