import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { pdf } from '#platform/files/testing';
import { refusalOfPdf } from './pdf-guard.js';

let directory: string;
beforeAll(async () => (directory = await mkdtemp(path.join(tmpdir(), 'pdf-guard-'))));
afterAll(() => rm(directory, { recursive: true }));

async function judged(content: Buffer | string): Promise<object | undefined> {
  const file = path.join(directory, 'a.pdf');
  await writeFile(file, content, 'latin1');
  return refusalOfPdf(file);
}

const withObject = (object: string): string => `%PDF-1.7\n1 0 obj\n${object}\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
const encrypted = (dictionary: string, id: string): string =>
  `%PDF-1.7\n4 0 obj\n${dictionary}\nendobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID [<${id}><${id}>]>>\n%%EOF\n`;

/** How qpdf encrypted an empty page: with the owner's password only, and with one of the reader's. */
const encryptions = [
  [
    'RC4, 40 bits',
    encrypted(
      '<< /Filter /Standard /Length 40 /O <c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c69ec442576ab> /P -4 /R 2 /U <96f786b584721b7442c390ca5a95b99ffd9d7404d63884c7fd41da437f1452c1> /V 1 >>',
      '1c00f5f0837da8549a81a135280ae359',
    ),
    encrypted(
      '<< /Filter /Standard /Length 40 /O <86fe045358b44c9644693f33c07cb54f587dce1e2682fe9ecea6107a1ef630dd> /P -4 /R 2 /U <71cc95d10a02a041366455ecbda1f9a5bdca403f4f02bf1596a76588bf78b678> /V 1 >>',
      'a2c1f3a109fde7508987b8b7c6813bf9',
    ),
  ],
  [
    'RC4, 128 bits',
    encrypted(
      '<< /Filter /Standard /Length 128 /O <566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /P -4 /R 3 /U <446af15037f1e86b5fb25cccc7b9667d0122456a91bae5134273a6db134c87c4> /V 2 >>',
      '6429da8d3d27ed24f8bc81490f16deef',
    ),
    encrypted(
      '<< /Filter /Standard /Length 128 /O <19b58e48c92b6569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083> /P -4 /R 3 /U <2ba9e480c5428b021d57dc246d58732d0122456a91bae5134273a6db134c87c4> /V 2 >>',
      'ccc933dc035ddf48492db6a39d1eaf5b',
    ),
  ],
  [
    'AES, 128 bits',
    encrypted(
      '<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /Filter /Standard /Length 128 /O <566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /P -4 /R 4 /StmF /StdCF /StrF /StdCF /U <71edbc0124be2d9307641d0509b62a730122456a91bae5134273a6db134c87c4> /V 4 >>',
      '012d14dcb338a23fe19d1e0b889f39d5',
    ),
    encrypted(
      '<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /Filter /Standard /Length 128 /O <06f85963fe08385ce85fde5773da7a43dc34f12c5e4ebbff16a74791401d9ce6> /P -4 /R 4 /StmF /StdCF /StrF /StdCF /U <c233dbe61e0d9a79f33e3762caf938c00122456a91bae5134273a6db134c87c4> /V 4 >>',
      '400718952bd16c5ed294e4f4b3127b6b',
    ),
  ],
  [
    'AES, 256 bits, as of 2008',
    encrypted(
      '<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /Filter /Standard /Length 256 /O <074e781254fb68dfd03c9dba381c93eef192c6564e0c252fd7f3e652c432a239367c184abf2002f290b66e35ae50e78e> /P -4 /R 5 /StmF /StdCF /StrF /StdCF /U <f66b1dbb892cf76a567007889f6a558a01b8a1f3b83a0ac5b34594df2760f6c1dd23353deaf5cdae4ea660b9c515fe3d> /V 5 >>',
      '39fa3e11cf289b38c2a7e9ea1a343a32',
    ),
    encrypted(
      '<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /Filter /Standard /Length 256 /O <3286939badcb3a59a14cf980def4057e60f18a03b639ed09aa7b706739410a493e94f81fc25bc91fa62741556a9b67be> /P -4 /R 5 /StmF /StdCF /StrF /StdCF /U <176c520b31e4aa865ea460d415fe57bf7bb6101f8e91d2ca157cdc510e1f26cb420c58e1517095c3b3a0b92d300c71fb> /V 5 >>',
      '5c949f7376b16633dc5b890963ae847f',
    ),
  ],
  [
    'AES, 256 bits',
    encrypted(
      '<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /Filter /Standard /Length 256 /O <e8af3c8d025e0d9530ff4a681b9ecf05b4a5b6d2b4311494e342b9ccbf2d2618016767c63ab695bd3362e4dd52c88ebc> /P -4 /R 6 /StmF /StdCF /StrF /StdCF /U <d147cbe5dab060eb45ad99856f3d2ecbe4b6dfd18929c1c2778ca850c01243a4b96f032a6099951fe9a21f33383e06cf> /V 5 >>',
      'eb7a7527fec762e672d245a198aa120d',
    ),
    encrypted(
      '<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /Filter /Standard /Length 256 /O <d25c6fd8a661b16fd7b5540ce1e4bfa95d4a96f3c34a4ee7cb5e78f6799739782097dd17a0ec724b5dc2ba3bdf543a28> /P -4 /R 6 /StmF /StdCF /StrF /StdCF /U <bdef4f3ed24a5e88be6c7cb69fe4bc9585dfc4b56ab63279cc4a4480b92e402002ee60f055cd98dd9dc392092ebe9698> /V 5 >>',
      '2fca5b63c00dc9d92b8ad51419f0282b',
    ),
  ],
] as const;

describe('a PDF file that is encrypted', () => {
  it.each(encryptions)(
    'in %s is taken in with its owner’s password, and refused when it asks for one',
    async (_, owners, readers) => {
      expect(await judged(owners)).toBeUndefined();
      expect(await judged(readers)).toEqual({ code: 'FILE_ASKS_FOR_PASSWORD', type: 'pdf' });
    },
  );

  it('may leave what is said about it open, wherever it says how', async () => {
    expect(
      await judged(
        encrypted(
          '<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /EncryptMetadata false /Filter /Standard /Length 128 /O <566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /P -4 /R 4 /StmF /StdCF /StrF /StdCF /U <d976823f6076155fa91577883cd31be40122456a91bae5134273a6db134c87c4> /V 4 >>',
          'b449c1ffecd3f594184b2ba5a1cbc9f3',
        ),
      ),
    ).toBeUndefined();
  });

  it('may have its strings in signs', async () => {
    const inSigns = encryptions[1][1].replace(/<([0-9a-f]{64})>/g, (_, hex: string) => {
      const signs = Buffer.from(hex, 'hex').toString('latin1');
      return `(${signs.replace(/[\\()\r\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`)})`;
    });
    expect(await judged(inSigns)).toBeUndefined();
  });

  it('with a key that is no password is refused', async () => {
    expect(await judged(encrypted('<< /Filter /Adobe.PubSec /V 4 >>', '00'))).toMatchObject({
      code: 'FILE_ASKS_FOR_PASSWORD',
    });
  });
});

describe('a PDF file', () => {
  it('that was cut short is refused, also when an earlier end is left in it', async () => {
    const twice = `${pdf().toString('latin1')}${'x'.repeat(10_000)}`;
    expect(await judged(pdf().subarray(0, -8))).toEqual({ code: 'FILE_CUT_SHORT' });
    expect(await judged(twice)).toEqual({ code: 'FILE_CUT_SHORT' });
    expect(await judged(Buffer.concat([pdf(), Buffer.alloc(500)]))).toBeUndefined();
  });

  const packed = (objects: string): string =>
    `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>stream\n${deflateSync(objects).toString('latin1')}\nendstream\nendobj\n%%EOF`;

  it.each([
    [
      'runs a script when it is opened',
      withObject('<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>'),
      'RUNS_A_SCRIPT',
    ],
    ['writes that name in numbers', withObject('<</S/J#61vaScr#69pt /J#53 (x)>>'), 'RUNS_A_SCRIPT'],
    ['packs its script', packed('1 0 <</S /JavaScript /JS (x)>>'), 'RUNS_A_SCRIPT'],
    ['hides it in what looks like a stream', withObject('% >>stream\n<</S/JavaScript>>\n%endstream'), 'RUNS_A_SCRIPT'],
    ['swells when it is unpacked', packed(' '.repeat(65 * 1024 * 1024)), 'COMPRESSED_TOO_FAR'],
    ['starts a program', withObject('<</S /Launch /F (cmd.exe)>>'), 'STARTS_A_PROGRAM'],
  ])('that %s is refused', async (_, content, suspicion) => {
    expect(await judged(content)).toEqual({ code: 'PDF_SUSPECT', suspicion });
  });

  it.each([
    ['has the short name among the signs of a picture', withObject('<</Length 20>>stream\n(/JS ) Tj\nendstream')],
    ['has names that only begin so', withObject('<</JSFont 2 0 R/Launched true>>')],
    ['packs harmless objects', packed('1 0 <</Type/Catalog>>')],
    ['packs what cannot be unpacked', packed('').replace(/stream\n[^]*endstream/, 'stream\nx\nendstream')],
  ])('that %s is taken in', async (_, content) => expect(await judged(content)).toBeUndefined());
});
