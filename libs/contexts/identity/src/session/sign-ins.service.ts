import { Injectable } from '@nestjs/common';
import { Refused } from '#platform/http';
import { AccessLog } from '../sign-in-log/access-log.adapter.js';
import { Accounts, type SignInAccount } from './accounts.adapter.js';
import { Attempts } from './attempts.adapter.js';
import { KnownDevices, nameOf } from './known-devices.adapter.js';
import { isPassword } from './password-hash.adapter.js';
import { waitsEverywhere, waitsHere } from './waits.js';

/** From where somebody signs in. */
export interface Whence {
  /** Prefix of the address. */
  readonly network: string;
  /** The token of a browser from which somebody has signed in before. */
  readonly device?: string;
}

/** Finds the person behind a name and a password. Who guesses is slowed down, not who owns the account. */
@Injectable()
export class SignIns {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly devices: KnownDevices,
    private readonly log: AccessLog,
  ) {}

  /** @throws Refused SIGN_IN_SLOWED, whatever the password; SIGN_IN_FAILED for an unknown name and a wrong password */
  async personBy(userName: string, password: string, whence: Whence): Promise<string> {
    const account = await this.accounts.byUserName(userName);
    const line = { personId: account?.personId, network: whence.network };
    const until = await this.attempts.begin(userName, await this.placesOf(account, whence));
    if (until) {
      await this.log.note('slowed', line);
      throw new Refused({ code: 'SIGN_IN_SLOWED', until: until.toISOString() });
    }
    if (!(await isPassword(password, account?.passwordHash))) {
      await this.log.note('failed', line);
      throw new Refused({ code: 'SIGN_IN_FAILED' });
    }
    await this.attempts.forget(userName);
    await this.log.note('signed_in', line);
    return account!.personId;
  }

  /** Guesses from elsewhere hold nobody up who has signed in from the same browser before. */
  private async placesOf(account: SignInAccount | undefined, { network, device }: Whence) {
    return account && device !== undefined && (await this.devices.isKnown(device, account.personId))
      ? [{ key: `device ${nameOf(device)}`, waits: waitsHere }]
      : [
          { key: network, waits: waitsHere },
          { key: 'everywhere', waits: waitsEverywhere },
        ];
  }
}
