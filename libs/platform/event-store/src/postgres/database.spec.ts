import { describe, expect, it } from '@jest/globals';
import { EventStoreUnavailable } from '../event-store.js';
import { Database, isConnectionLoss } from './database.js';

describe('a query whose connection is lost', () => {
  it.each([
    Object.assign(new Error('getaddrinfo EAI_AGAIN db.example.vn'), { code: 'EAI_AGAIN' }),
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('Connection terminated unexpectedly'),
  ])('may be sent again: %s', (error) => expect(isConnectionLoss(error)).toBe(true));

  it.each([
    Object.assign(new Error('duplicate key'), { code: '23505' }),
    Object.assign(new TypeError('The argument must be a string'), { code: 'ERR_INVALID_ARG_TYPE' }),
  ])('is not what this is: %s', (error) => expect(isConnectionLoss(error)).toBe(false));

  it('is tried until patience ends, then the store counts as unavailable', async () => {
    const database = new Database({ connectionString: 'postgres://nobody@127.0.0.1:1/nothing' }, 300);
    let attempts = 0;
    const notQueryable = async () => {
      attempts++;
      throw new Error('Client has encountered a connection error and is not queryable');
    };
    await expect(database.reliably(notQueryable)).rejects.toBeInstanceOf(EventStoreUnavailable);
    expect(attempts).toBeGreaterThan(2);
    await database.close();
  });
});
