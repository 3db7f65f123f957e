import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readLookupCode } from '#contexts/nominations.module';
import { PerAddress, Public, Refused, ViewReading } from '#platform/http';
import { searchTextOf } from '../award-register/award-register.js';
import { type AwardRegisterRow, awardRegisterView } from '../award-register/award-register.table.js';
import { AwardVerificationQuery, VerifiedAward } from './award-verification.dto.js';

const namesakesAtMost = 20;

/**
 * For anybody: a decision is public, but only who already knows number and name, or the code, is told; nobody
 * can list the register.
 */
@ApiTags('Tra cứu công khai')
@Public()
@Controller('public/awards')
export class AwardVerificationEndpoint {
  constructor(private readonly views: ViewReading) {}

  @Get()
  @PerAddress(30)
  @ApiOperation({ summary: 'Xác minh khen thưởng theo số quyết định và tên' })
  @ApiOkResponse({ type: [VerifiedAward] })
  async verifyByDecision(@Query() { number, name }: AwardVerificationQuery): Promise<VerifiedAward[]> {
    const rows = await this.views.read(awardRegisterView, {}, (table) =>
      table.find({ where: { searchText: searchTextOf(name, number) }, order: { id: 'ASC' }, take: namesakesAtMost }),
    );
    return rows.map(published);
  }

  @Get(':code')
  @PerAddress(30)
  @ApiOperation({ summary: 'Xác minh khen thưởng theo mã xác minh' })
  @ApiOkResponse({ type: VerifiedAward })
  async verifyByCode(@Param('code') code: string): Promise<VerifiedAward> {
    const verificationCode = readLookupCode(code);
    const row = await this.views.read(awardRegisterView, {}, (table) => table.findOneBy({ verificationCode }));
    if (!row) throw new Refused({ code: 'VERIFICATION_CODE_UNKNOWN', pointer: '/code' });
    return published(row);
  }
}

function published({
  verificationCode,
  name,
  formLabel,
  decisionNumber,
  decisionDate,
  signer,
  revocation,
}: AwardRegisterRow): VerifiedAward {
  return {
    verificationCode,
    name,
    title: formLabel,
    decisionNumber,
    decisionDate,
    signer,
    ...(revocation && { revoked: revocation.decision }),
  };
}
