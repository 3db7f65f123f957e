import type { Block } from '#platform/documents';
import type { PaperNominee } from './paper.js';

type NomineeKind = PaperNominee['kind'];

const kinds: Readonly<Record<NomineeKind, string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  household: 'hộ gia đình',
};

/** `03 tập thể, 01 cá nhân`. */
export function counted(nominees: readonly PaperNominee[]): string {
  const counts = (Object.keys(kinds) as NomineeKind[]).flatMap((kind) => {
    const count = nominees.filter((nominee) => nominee.kind === kind).length;
    return count === 0 ? [] : [`${String(count).padStart(2, '0')} ${kinds[kind]}`];
  });
  return counts.join(', ') || '…… tập thể, cá nhân, hộ gia đình';
}

/** A table for each kind, in the order of the Law. */
export function tablesOf(nominees: readonly PaperNominee[]): readonly Block[] {
  return (Object.keys(kinds) as NomineeKind[]).flatMap((kind): Block[] => {
    const some = nominees.filter((nominee) => nominee.kind === kind);
    if (some.length === 0) return [];
    const heading: Block = { kind: 'heading', text: kinds[kind].toLocaleUpperCase('vi') };
    return [
      heading,
      {
        kind: 'table',
        columns: ['TT', ...columnsOf(kind)],
        rows: some.map((nominee, index) => [String(index + 1), ...cellsOf(nominee)]),
      },
    ];
  });
}

const columnsOf = (kind: NomineeKind): readonly string[] =>
  kind === 'individual' ? ['Họ và tên', 'Chức vụ, đơn vị công tác', 'Nhóm đối tượng'] : ['Tên', 'Nhóm đối tượng'];

function cellsOf({ kind, name, category, jobTitle, organisation }: PaperNominee): readonly string[] {
  return kind === 'individual'
    ? [name, [jobTitle, organisation].filter(Boolean).join(', '), category]
    : [name, category];
}
