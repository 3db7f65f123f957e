import { defaultRangeExtractor, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useUiTexts } from '../texts';
import { useMedia } from '../browser/use-media';
import { VirtualRow } from './virtual-row';
import { SortHeader } from './virtual-table-header';
import styles from './virtual-table.module.css';
import type { VirtualTableProps } from './virtual-table-props';

const rowHeight = 56;
const none: readonly never[] = [];
const cardHeight = (columns: number) => 32 + 30 * columns;

/**
 * What the browser tells when it has laid a row out; to ask it before would make it lay out everything for each
 * row.
 */
function heightOf(
  element: Element,
  entry: ResizeObserverEntry | undefined,
  virtual: Virtualizer<Window, Element>,
): number {
  const [box] = entry?.borderBoxSize ?? [];
  if (box) return Math.round(box.blockSize);
  return virtual.measurementsCache[virtual.indexFromElement(element)]?.size ?? rowHeight;
}

/**
 * A list of any length, of which only what is in sight is drawn; it scrolls with the page. One row is reached
 * by Tab, the others by
 * arrows, Page, Home and End; Enter opens, the space bar selects. On narrow screens each row is a card.
 * `columns` and `rowLink` are best made once: a row is drawn anew when they change.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, rows: given, columns, rowKey, rowLink, sort, onSort, selection, more, total } = props;
  const rows = useDeferredValue(given, none); // drawn piece by piece, so that a slow machine goes on answering
  const { kit } = useUiTexts();
  const asCards = useMedia('(width < 48rem)');
  const body = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const walked = useRef(false);
  const [top, setTop] = useState(0);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (asCards ? cardHeight(columns.length) : rowHeight),
    getItemKey: (index) => rowKey(rows[index]!),
    overscan: 4,
    measureElement: heightOf,
    useFlushSync: false,
    scrollMargin: top,
    scrollPaddingStart: rowHeight,
    // the row that has the focus stays drawn, wherever people scroll
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(active, range.count - 1)])].sort(
        (one, other) => one - other,
      ),
  });
  useLayoutEffect(() => {
    const place = () => setTop(body.current!.getBoundingClientRect().top + window.scrollY);
    const watch = new ResizeObserver(place); // tells at once, when the browser has laid everything out
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => virtual.measure(), [asCards, virtual]);
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    body.current?.querySelector<HTMLElement>(`[data-index="${active}"] [data-row-focus]`)?.focus();
  }, [active]);

  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more?.there && !more.underWay && lastShown >= given.length - 20) more.load();
  }, [more, lastShown, given.length]);

  // from what is known of the rows: to ask the browser where they are would make it lay them out in the midst of
  // a press
  const bringIntoSight = (index: number) => {
    const row = virtual.measurementsCache[index];
    const scrolled = virtual.scrollOffset ?? 0;
    if (!row) return;
    if (row.start - rowHeight < scrolled) window.scrollTo({ top: row.start - rowHeight });
    else if (row.end > scrolled + window.innerHeight) window.scrollTo({ top: row.end - window.innerHeight });
  };
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
    const last = rows.length - 1;
    const targets = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: last,
    };
    const target = targets[event.key as keyof typeof targets];
    const row = rows[active];
    if (event.key === ' ' && selection && row !== undefined && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      selection.toggle(rowKey(row));
    }
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, target));
    walked.current = next !== active;
    setActive(next);
    bringIntoSight(next);
  };

  const template = [...(selection ? ['2.75rem'] : []), ...columns.map(({ width = 'minmax(8rem, 1fr)' }) => width)].join(
    ' ',
  );
  return (
    <div
      role="grid"
      aria-label={label}
      aria-rowcount={more?.there ? (total ?? -1) : rows.length + 1}
      className={`${styles.grid} ${asCards ? styles.asCards : ''}`}
    >
      <div role="rowgroup" className={asCards && !onSort ? 'visually-hidden' : styles.head}>
        <div
          role="row"
          aria-rowindex={1}
          className={styles.header}
          style={asCards ? undefined : { gridTemplateColumns: template }}
        >
          {selection && (
            <div role="columnheader" className={styles.headerCell}>
              <span className="visually-hidden">{kit.selection}</span>
            </div>
          )}
          {columns.map((column) => (
            <SortHeader key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
      </div>
      <div
        ref={body}
        role="rowgroup"
        className={styles.body}
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={walk}
      >
        {shown.map(({ index, key, start }) => (
          <VirtualRow
            key={key as string}
            row={rows[index]!}
            rowId={key as string}
            index={index}
            offset={start - top}
            template={asCards ? undefined : template}
            columns={columns}
            rowLink={rowLink}
            active={index === active}
            selected={selection?.selected.has(key as string)}
            toggle={selection?.toggle}
            selectLabel={kit.select}
            measure={virtual.measureElement}
            onFocus={setActive}
          />
        ))}
      </div>
    </div>
  );
}
