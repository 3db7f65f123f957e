import { useEffect, useRef } from 'react';
import { useProgrammesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import type { PackFault } from './pack-faults';
import styles from './publish-pack.module.css';

/** Takes the focus when it appears; each fault leads to its line. */
export function PackFaults({ faults, leadTo }: { faults: readonly PackFault[]; leadTo: (fault: PackFault) => void }) {
  const { packs } = useProgrammesTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [faults.length]);
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby="pack-faults" className={styles.faults}>
      <h2 id="pack-faults">{packs.publish.faults(faults.length)}</h2>
      <ol className={styles.list}>
        {faults.map((fault, index) => (
          <li key={index}>
            {fault.line !== undefined && (
              <Button look="quiet" onClick={() => leadTo(fault)}>
                {packs.publish.line(fault.line, fault.column ?? 1)}
              </Button>
            )}
            <span>
              {fault.message} {fault.at && <code className={styles.at}>{fault.at}</code>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
