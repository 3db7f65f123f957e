let typing = false;

/** Somebody writes from the first letter until they press something or hand the form in. */
document.addEventListener('input', () => (typing = true), true);
for (const pressed of ['click', 'submit']) document.addEventListener(pressed, () => (typing = false), true);

/** Not from under somebody's hands: what they type next would be lost, or land elsewhere. */
export function unlessTyping(takeTheFocus: () => void): void {
  if (!typing) takeTheFocus();
}

export const takeFocus = (element: HTMLElement | null): void => unlessTyping(() => element?.focus());
