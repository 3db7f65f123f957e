import { Injectable } from '@nestjs/common';
import { Refused } from '#platform/http';
import { AccessLog } from '../sign-in-log/access-log.adapter.js';
import { Accounts } from './accounts.adapter.js';
import { Attempts } from './attempts.adapter.js';
import { isPassword } from './password-hash.adapter.js';
import { refusalsOfPassword } from './password-rules.js';
import { waitsHere } from './waits.js';

interface Change {
  readonly current: string;
  readonly replacement: string;
}

interface Owner {
  readonly personId: string;
  readonly displayName: string;
  /** Prefix of the address. */
  readonly network: string;
}

/** Lets people choose another password. */
@Injectable()
export class Passwords {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly log: AccessLog,
  ) {}

  /** @throws Refused SIGN_IN_SLOWED, PASSWORD_WRONG, or with every fault of the new one */
  async change({ current, replacement }: Change, { personId, displayName, network }: Owner): Promise<void> {
    const account = await this.accounts.ofPerson(personId);
    const userName = account?.userName ?? '';
    const until = await this.attempts.begin(userName, [{ key: 'signed in', waits: waitsHere }]);
    if (until) throw new Refused({ code: 'SIGN_IN_SLOWED', until: until.toISOString() });
    if (!(await isPassword(current, account?.passwordHash)))
      throw new Refused({ code: 'PASSWORD_WRONG', pointer: '/current' });
    await this.attempts.forget(userName);
    const refusals = [
      ...refusalsOfPassword(replacement, [userName, displayName], '/replacement'),
      ...(replacement === current ? [{ code: 'PASSWORD_UNCHANGED', pointer: '/replacement' }] : []),
    ];
    if (refusals.length > 0) throw new Refused(...refusals);
    if (!(await this.accounts.replacePassword(account!, replacement)))
      throw new Refused({ code: 'PASSWORD_WRONG', pointer: '/current' });
    await this.log.note('password_changed', { personId, network });
  }
}
