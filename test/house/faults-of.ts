import path from 'node:path';
import ts from 'typescript';
import { root } from './copied-house.js';

/**
 * What the compiler says to a part of a project in which some files were different.
 * @param files text by name, from the root of the repository
 * @param folder of what is compiled, with all that it imports
 */
export function faultsOf(files: Readonly<Record<string, string>>, project: string, folder: string): readonly string[] {
  const given = new Map(Object.entries(files).map(([file, text]) => [path.join(root, file), text]));
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, project), ts.sys.readFile).config,
    ts.sys,
    path.dirname(path.join(root, project)),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => given.get(file) ?? readFile(file);
  host.fileExists = (file) => given.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...more) => {
    const text = given.get(file);
    return text === undefined ? getSourceFile(file, version, ...more) : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram(
    fileNames.filter((file) => file.startsWith(path.join(root, folder, '/'))),
    { ...options, noEmit: true },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file ? path.relative(root, file.fileName) : ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}
