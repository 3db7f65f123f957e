import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { expect, it } from '@jest/globals';
import ts from 'typescript';

/** Larger than any line that the door lets in: what is not linear needs minutes for it. */
const length = 256 * 1024;
/** For some sixty texts of one expression. A linear one needs a few milliseconds for each. */
const patience = 10_000;

const everyday = [...' .-/\n0aạ'];
const beginnings = ['', '1'];
const spoiling = '\u0001';

interface Expression {
  readonly place: string;
  readonly literal: string;
}

const sources = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/\.(?:spec|contract)\.tsx?$|\/(?:testing|generated|build)\//.test(file)),
);

function expressionsOf(file: string): Expression[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, literal: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every sign that the expression itself names, and what people type, over and over, ended by what fits nowhere. */
function worstTextsFor({ literal }: Expression): string[] {
  const signs = new Set([...everyday, ...literal.replace(/\\[a-zA-Z]/g, '')]);
  return [...signs].flatMap((sign) => beginnings.map((start) => start + sign.repeat(length / sign.length) + spoiling));
}

function isAnswered(expression: Expression): boolean {
  const texts = worstTextsFor(expression);
  try {
    vm.runInNewContext(
      `for (const text of texts) text.replace(${expression.literal}, '')`,
      { texts },
      { timeout: patience },
    );
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

it('no expression over a text holds the service up, whatever somebody writes there', () => {
  const expressions = sources.flatMap(expressionsOf);
  expect(expressions.length).toBeGreaterThan(100);
  const slow = expressions.filter((expression) => !isAnswered(expression));
  expect(slow.map(({ place, literal }) => `${place} ${literal}`)).toEqual([]);
});
