/** An `Idempotency-Key`: made when a form is opened, so that what is sent twice is done once. `crypto.randomUUID` is missing on addresses without TLS. */
export const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
