import { Lexer } from 'yaml';

/** Three times what any plan needs. */
const deepest = 100;

/**
 * Whether a text nests deeper than a pack may: the parser follows what is nested on the stack, and ends the process
 * where that ends. Counts brackets, and outside of them in each line its indentation by twos and what opens
 * blocks in it.
 */
export function yamlNestsTooDeep(source: string): boolean {
  let brackets = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets -= 1;
    else if (brackets > 0) continue;
    else if (token.startsWith('\n') || token.startsWith('\r')) inLine = 0;
    else if (token === '-' || token === '?' || token === ':') inLine += 1;
    else if (token.startsWith('  ')) inLine += token.length / 2;
    if (brackets + inLine > deepest) return true;
  }
  return false;
}
