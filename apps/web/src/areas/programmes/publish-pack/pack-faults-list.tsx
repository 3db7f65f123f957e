import { useEffect, useRef } from 'react';
import { useProgrammesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { takeFocus } from '../../../ui/browser/typing';
import type { PackFault } from './pack-faults';
import styles from './publish-pack.module.css';

interface PackFaultsProps {
  readonly faults: readonly PackFault[];
  /** The service's answer that names them: another object each time. */
  readonly refusal: unknown;
  readonly leadTo: (fault: PackFault) => void;
}

/** Takes the focus when a pack was refused; each fault leads to its line. */
export function PackFaults({ faults, refusal, leadTo }: PackFaultsProps) {
  const { packs } = useProgrammesTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => takeFocus(box.current), [refusal]);
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
