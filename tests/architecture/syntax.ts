import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** A file's syntax, so that no comment and no quoted text passes for code. */
export const syntaxOf = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

export function eachNode(within: ts.Node, look: (node: ts.Node) => void): void {
  look(within);
  ts.forEachChild(within, (child) => eachNode(child, look));
}

const isTypeOnly = (clause: ts.ImportClause | undefined): boolean =>
  clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
  (clause?.name === undefined &&
    clause?.namedBindings !== undefined &&
    ts.isNamedImports(clause.namedBindings) &&
    clause.namedBindings.elements.every(({ isTypeOnly: only }) => only));

/** What a node loads when it runs: `import … from`, `export … from`, `import(…)`. Types load nothing. */
function loadedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node)) return isTypeOnly(node.importClause) ? undefined : node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return called ? node.arguments[0] : undefined;
}

/** Every one of `files` that one of `starts` loads, at once or on demand, these first. */
export function loadedFrom(
  starts: readonly string[],
  files: ReadonlyMap<string, SourceFile>,
): ReadonlySet<string> {
  const met = new Set<string>();
  const visit = (path: string): void => {
    const file = files.get(path);
    if (!file || met.has(path)) return;
    met.add(path);
    eachNode(syntaxOf(file), (node) => {
      const from = loadedBy(node);
      if (from && ts.isStringLiteralLike(from) && from.text.startsWith('.'))
        visit(join(dirname(path), from.text.replace(/\?.*$/, '')));
    });
  };
  for (const start of starts) visit(start);
  return met;
}
