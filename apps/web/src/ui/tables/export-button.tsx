import { useUiTexts } from '../texts';
import { Button } from '../actions/button';
import { type Cell, csvOf } from './csv';

/** Gives the rows of a table as a file; they are asked for when it is pressed. */
export function ExportButton({ name, rows }: { name: string; rows: () => readonly (readonly Cell[])[] }) {
  const { commands } = useUiTexts();
  return (
    <Button className="not-on-paper" onClick={() => save(name, csvOf(rows()))}>
      {commands.exportTable}
    </Button>
  );
}

function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
