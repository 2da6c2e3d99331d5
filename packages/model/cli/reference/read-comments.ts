import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readText } from '../input/files.ts';

const folder = fileURLToPath(new URL('../../src/sheet/', import.meta.url));

/** The doc comments of the schemas: of a schema by its name, of a field as "Schema.field". */
export type Comments = ReadonlyMap<string, string>;

const commentOf = (node: ts.Node): string | undefined =>
  ts
    .getJSDocCommentsAndTags(node)
    .flatMap((each) => (ts.isJSDoc(each) ? (ts.getTextOfJSDocComment(each.comment) ?? []) : []))
    .at(-1)
    ?.replace(/\s+/g, ' ');

/** Collects the comments within a statement: its own, and those of the fields in it. */
function collect(statement: ts.VariableStatement, comments: Map<string, string>): void {
  const [declaration] = statement.declarationList.declarations;
  const name = declaration?.name.getText() ?? '';
  const own = commentOf(statement);
  if (own !== undefined) comments.set(name, own);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      // A field such as `sources` without a value of its own has the comment of the constant.
      const comment = ts.isPropertyAssignment(node)
        ? commentOf(node)
        : comments.get(node.name.text);
      if (comment !== undefined) comments.set(`${name}.${node.name.getText()}`, comment);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
}

/** Reads the doc comments of all schemas of a sheet from their source, which is the only place that has them. */
export async function readComments(): Promise<Comments> {
  const comments = new Map<string, string>();
  for (const file of globSync('{.,facts}/*.ts', { cwd: folder }).toSorted()) {
    const text = await readText(`${folder}${file}`);
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    source.statements
      .filter((each) => ts.isVariableStatement(each))
      .forEach((each) => collect(each, comments));
  }
  return comments;
}
