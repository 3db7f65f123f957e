import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';

/** As a quick typist: milliseconds between two keys. */
const delay = 30;

const texts =
  'input:not([type=checkbox], [type=radio], [type=file], [type=hidden], [role=combobox]):visible:enabled:not([readonly]), textarea:visible:enabled:not([readonly])';

/** Types into every text field of the form, one after the other, and holds each to what was typed there. */
export async function typeThrough(form: Locator): Promise<void> {
  const page = form.page();
  await form.locator(texts).first().waitFor();
  const fields = await form.locator(texts).all();
  const typed: { readonly field: Locator; readonly text: string }[] = [];
  for (const field of fields) {
    const text = await textFor(field);
    await field.click();
    await field.press('ControlOrMeta+a');
    await page.keyboard.type(text, { delay });
    typed.push({ field, text });
    expect(await field.inputValue()).toBe(text);
  }
  expect(await Promise.all(typed.map(({ field }) => field.inputValue()))).toEqual(typed.map(({ text }) => text));
}

/** What stands now in every text field of the form. */
export async function textsIn(form: Locator): Promise<readonly string[]> {
  const fields = await form.locator(texts).all();
  return Promise.all(fields.map((field) => field.inputValue()));
}

/** Refused as it stands: something at a field, or above all of them, says so. */
export async function refused(form: Locator): Promise<void> {
  await form
    .page()
    .locator('[role=alert]:visible, [aria-invalid=true]:visible, form p[id$=-error]:visible')
    .first()
    .waitFor();
}

async function textFor(field: Locator): Promise<string> {
  if ((await field.getAttribute('rows')) !== null) return 'Nguyễn Văn Bình\nđã đạt 12 giải.';
  const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const hints = await Promise.all(described.map((id) => field.page().locator(`[id="${id}"]`).textContent()));
  if (/\d{1,2}\/\d{1,2}\/\d{4}/.test(hints.join(' '))) return '20/11/2025';
  return ['numeric', 'decimal'].includes((await field.getAttribute('inputmode')) ?? '') ? '2027' : 'Nguyễn Văn Bình';
}
