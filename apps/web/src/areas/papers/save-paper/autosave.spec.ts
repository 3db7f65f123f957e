import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PaperFields } from '#platform/documents';
import { ApiProblem } from '../../../api/problem';
import { Autosave } from './autosave';
import type { LocalCopy } from './local-copies';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const changedBy = (fields: PaperFields, revision: number) =>
  new ApiProblem(412, {
    code: 'PAPER_CHANGED',
    errors: [
      {
        code: 'PAPER_CHANGED',
        detail: '',
        fields,
        revision,
        savedAt: '2025-06-02T02:05:00Z',
        savedByName: 'Trần Thị B',
      },
    ],
  });

/** A service that has one paper, at a distance. */
class Desk {
  fields: PaperFields = { place: 'Hà Nội' };
  revision = 1;
  saves = 0;
  away = false;
  copy: LocalCopy | undefined;

  open(copy = this.copy): Autosave {
    const autosave = new Autosave({ fields: this.fields, revision: this.revision }, copy, {
      save: async (fields, revision) => {
        if (this.away) throw new ApiProblem(0);
        if (revision !== this.revision) throw changedBy(this.fields, this.revision);
        this.saves++;
        this.fields = fields;
        return { revision: ++this.revision, savedAt: '2025-06-02T02:06:00Z' };
      },
      keep: (kept) => (this.copy = kept),
      forget: () => (this.copy = undefined),
    });
    autosave.start();
    return autosave;
  }

  /** Somebody else saves. */
  changed(fields: PaperFields): void {
    this.fields = { ...this.fields, ...fields };
    this.revision++;
  }
}

describe('what somebody writes', () => {
  it('is saved once they pause, and kept in the browser until then', async () => {
    const desk = new Desk();
    const autosave = desk.open();
    for (const text of ['T', 'Tr', 'Trầ']) autosave.change('signerName', text);
    expect(autosave.current().progress).toBe('waiting');
    expect(desk.copy).toEqual({ fields: { place: 'Hà Nội', signerName: 'Trầ' }, base: { place: 'Hà Nội' } });

    await jest.advanceTimersByTimeAsync(1_000);
    expect(desk).toMatchObject({ saves: 1, fields: { place: 'Hà Nội', signerName: 'Trầ' }, copy: undefined });
    expect(autosave.current()).toMatchObject({ progress: 'saved', revision: 2 });
  });

  it('is sent again when the service is back', async () => {
    const desk = new Desk();
    const autosave = desk.open();
    desk.away = true;
    autosave.change('place', 'Hà Đông');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(autosave.current().progress).toBe('unreachable');
    expect(desk.copy?.fields).toEqual({ place: 'Hà Đông' });
    desk.away = false;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(desk).toMatchObject({ fields: { place: 'Hà Đông' }, copy: undefined });
  });

  it('is found again after the window was closed, and saved', async () => {
    const desk = new Desk();
    desk.away = true;
    desk.open().change('place', 'Hà Đông');
    desk.away = false;
    desk.changed({ subject: 'Của người khác' });

    const again = desk.open();
    expect(again.current()).toMatchObject({ restored: true, fields: { place: 'Hà Đông', subject: 'Của người khác' } });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(desk.fields).toEqual({ place: 'Hà Đông', subject: 'Của người khác' });
  });
});

describe('two people', () => {
  it('who change different fields lose nothing and are asked nothing', async () => {
    const desk = new Desk();
    const autosave = desk.open();
    autosave.change('subject', 'Về việc khen thưởng');
    desk.changed({ place: 'Hà Đông' });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(desk.fields).toEqual({ place: 'Hà Đông', subject: 'Về việc khen thưởng' });
    expect(autosave.current()).toMatchObject({ progress: 'saved', fields: desk.fields, renewals: { place: 1 } });
  });

  it('see what the other has saved as soon as it is heard of', async () => {
    const desk = new Desk();
    const autosave = desk.open();
    desk.changed({ place: 'Hà Đông' });
    autosave.learn({ fields: desk.fields, revision: desk.revision });
    expect(autosave.current()).toMatchObject({
      progress: 'saved',
      revision: 2,
      fields: { place: 'Hà Đông' },
      renewals: { place: 1 },
    });
    autosave.learn({ fields: { place: 'Hà Nội' }, revision: 1 });
    expect(autosave.current().fields).toEqual({ place: 'Hà Đông' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(desk.saves).toBe(0);
  });

  it('who change the same field choose, and nothing is saved over the other before', async () => {
    const desk = new Desk();
    const autosave = desk.open();
    autosave.change('place', 'Ba Đình');
    autosave.change('subject', 'Về việc khen thưởng');
    desk.changed({ place: 'Hà Đông' });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(autosave.current()).toMatchObject({
      progress: 'conflict',
      savedByName: 'Trần Thị B',
      conflicts: [{ field: 'place', mine: 'Ba Đình', theirs: 'Hà Đông' }],
    });
    expect(desk.fields).toEqual({ place: 'Hà Đông' });

    expect(await autosave.settle(['place'])).toBe(true);
    expect(autosave.current()).toMatchObject({ progress: 'saved', conflicts: [] });
    expect(desk.fields).toEqual({ place: 'Hà Đông', subject: 'Về việc khen thưởng' });
  });

  it('who give way in everything have nothing left to save', async () => {
    const desk = new Desk();
    const autosave = desk.open();
    autosave.change('place', 'Ba Đình');
    desk.changed({ place: 'Hà Đông' });
    await jest.advanceTimersByTimeAsync(1_000);
    await autosave.settle(['place']);
    expect(autosave.current()).toMatchObject({ progress: 'saved', fields: { place: 'Hà Đông' } });
    expect(desk.copy).toBeUndefined();
  });

  it('who still write while they choose keep what they write', async () => {
    const desk = new Desk();
    const autosave = desk.open();
    autosave.change('place', 'Ba Đình');
    desk.changed({ place: 'Hà Đông' });
    await jest.advanceTimersByTimeAsync(1_000);
    autosave.change('place', 'Ba Đình, Hà Nội');
    await autosave.settle([]);
    expect(desk.fields).toEqual({ place: 'Ba Đình, Hà Nội' });
  });
});
