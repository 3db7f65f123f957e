/** An interval of PostgreSQL: what could not be sent for so long is told to nobody by mail any more. */
export const oldNews = '3 days';
