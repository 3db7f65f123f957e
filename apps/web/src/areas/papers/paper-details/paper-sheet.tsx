import type { ReactNode } from 'react';
import type { Block, OfficialDocument, Signature } from '#platform/documents';
import styles from './paper-sheet.module.css';

/** The page that a paper makes, as Nghị định 30/2020/NĐ-CP lays it out: the same model that the service prints from. */
export function PaperSheet({
  document: { issuer, number, placeAndDate, type, subject, addressee, body, recipients, signatures },
}: {
  document: OfficialDocument;
}) {
  return (
    <article lang="vi" className={styles.sheet}>
      <div className={styles.head}>
        <div>
          {issuer.parent !== undefined && <p>{capitals(issuer.parent)}</p>}
          <p className={styles.ruled}>
            <b>{capitals(issuer.name)}</b>
          </p>
          {number !== undefined && <p className={styles.number}>{number}</p>}
        </div>
        <div>
          <p>
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          </p>
          <p className={styles.motto}>
            <b>Độc lập - Tự do - Hạnh phúc</b>
          </p>
          <p className={styles.date}>{placeAndDate}</p>
        </div>
      </div>
      <p className={styles.type}>{type}</p>
      <p className={styles.subject}>{subject}</p>
      {addressee !== undefined && <p className={styles.addressee}>Kính gửi: {addressee}</p>}
      {body.map(blockOf)}
      <div className={styles.sides}>
        {recipients.length > 0 && (
          <div className={styles.recipients}>
            <p>
              <b>
                <i>Nơi nhận:</i>
              </b>
            </p>
            {recipients.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        )}
        {signatures.map(signatureOf)}
      </div>
    </article>
  );
}

function blockOf(block: Block, index: number): ReactNode {
  switch (block.kind) {
    case 'heading':
      return (
        <p key={index} className={styles.heading}>
          {block.text}
        </p>
      );
    case 'paragraph':
      return (
        <p key={index} className={styles.paragraph}>
          {block.text}
        </p>
      );
    case 'table':
      return (
        <table key={index} className={styles.list}>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, rowIndex) => (
              <tr key={rowIndex}>
                {row.map((cell, cellIndex) => (
                  <td key={cellIndex}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

const signatureOf = ({ capacity, name }: Signature, index: number): ReactNode => (
  <div key={index}>
    {capacity.map((line) => (
      <p key={line}>
        <b>{line}</b>
      </p>
    ))}
    <p className={styles.signed}>
      <b>{name}</b>
    </p>
  </div>
);

const capitals = (text: string): string => text.toLocaleUpperCase('vi');
