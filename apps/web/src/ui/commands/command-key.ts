import { useRef } from 'react';
import { v4 } from 'uuid';

/** The key of a command: pressed again, it is the same command; with other contents it is another one. */
export function useCommandKey(): (contents: unknown) => string {
  const last = useRef({ contents: '', key: '' });
  return (contents) => {
    const written = JSON.stringify(contents) ?? '';
    if (last.current.key === '' || last.current.contents !== written) last.current = { contents: written, key: v4() };
    return last.current.key;
  };
}
