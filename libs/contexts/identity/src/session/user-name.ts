/** However it is typed, it is one name. */
export const userNameAsKept = (userName: string): string => userName.normalize('NFC').trim().toLowerCase();
