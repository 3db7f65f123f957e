import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useUiTexts } from '../texts';
import { Announcements } from '../feedback/announcements';
import { Button, type ButtonProps } from './button';
import styles from './dialog.module.css';
import { ProblemNotice } from '../feedback/problem-notice';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /**
   * Escape or the button to close; without it the dialog stays until it is answered. A press beside it closes
   * nothing: work is not lost by a slip.
   */
  readonly onClose?: () => void;
  readonly width?: 'text' | 'wide';
}

/** Open as long as it is drawn. The page behind cannot be reached meanwhile; the focus returns to where it was. */
export function Dialog({ title, children, actions, onClose, width = 'text' }: DialogProps) {
  const { common } = useUiTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    (shown.querySelector<HTMLElement>('input:enabled, select:enabled, textarea:enabled') ?? heading.current!).focus();
    return () => shown.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={`${styles.dialog} ${styles[width]}`}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose?.();
      }}
      // browsers let nobody hold a dialog back against two presses of Escape
      onClose={(event) => {
        if (event.target !== event.currentTarget) return;
        if (onClose) onClose();
        else if (dialog.current?.isConnected) dialog.current.showModal();
      }}
    >
      <div className={styles.header}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {onClose && (
          <button type="button" className={styles.close} aria-label={common.close} onClick={onClose}>
            ×
          </button>
        )}
      </div>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
      <Announcements />
    </dialog>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, with counts and names, so that nobody confirms something else. */
  readonly children: ReactNode;
  /** The deed itself: "Trả lại 3 hồ sơ", not "Đồng ý". */
  readonly confirm: string;
  readonly look?: ButtonProps['look'];
  readonly busy?: boolean;
  readonly error?: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog({
  title,
  children,
  confirm,
  look = 'primary',
  busy = false,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { common } = useUiTexts();
  const actions = (
    <>
      <Button look={look} busy={busy} onClick={onConfirm}>
        {confirm}
      </Button>
      <Button onClick={onClose}>{common.cancel}</Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      {children}
      {error !== undefined && error !== null && <ProblemNotice error={error} />}
    </Dialog>
  );
}
