import { Injectable } from '@nestjs/common';
import { Refused } from '#platform/http';
import { Accounts } from '../session/accounts.adapter.js';
import { Attempts } from '../session/attempts.adapter.js';
import { KnownDevices } from '../session/known-devices.adapter.js';
import { refusalsOfPassword } from '../session/password-rules.js';
import { Sessions } from '../session/sessions.adapter.js';
import { userNameAsKept } from '../session/user-name.js';
import { AccessLog } from '../sign-in-log/access-log.adapter.js';
import type { GiveAccountDto } from './give-account.dto.js';

interface ToWhom {
  readonly personId: string;
  readonly displayName: string;
}

/** Makes an account what was given, and everything of before that lets somebody in invalid. */
@Injectable()
export class GivenAccounts {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
  ) {}

  /** @throws Refused with every fault of the password, or USER_NAME_TAKEN */
  async check({ userName, password }: GiveAccountDto, { personId, displayName }: ToWhom): Promise<void> {
    const refusals = refusalsOfPassword(password, [userName, displayName], '/password');
    if (refusals.length > 0) throw new Refused(...refusals);
    const owner = await this.accounts.byUserName(userName);
    if (owner && owner.personId !== personId) throw new Refused({ code: 'USER_NAME_TAKEN', pointer: '/userName' });
  }

  /**
   * Once for a command: given again, it does not undo what the person has chosen since.
   * @param network prefix of the address from which it is given
   */
  async give(
    { userName, password }: GiveAccountDto,
    personId: string,
    command: string,
    network: string,
  ): Promise<void> {
    const old = await this.accounts.ofPerson(personId);
    if (!(await this.accounts.give(personId, userName, password, { oneTimeBy: command }))) return;
    await this.sessions.endAllOf(personId);
    await this.devices.forget(personId);
    for (const name of new Set([userNameAsKept(userName), old?.userName ?? ''])) await this.attempts.forget(name);
    await this.log.note('account_given', { personId, network });
  }
}
