/** None: signing in stands over whatever page was asked. */
export const routes: readonly [] = [];
