/** The house rules that no published lint rule covers. */

/** Forbids named imports from zod, which make a Worker larger: see https://zod.dev/packages/mini. */
const zodNamespace = {
  meta: {
    messages: {
      namespace:
        "Write `import * as z from 'zod/mini'`: a named import from zod adds 93 KB gzipped to a Worker.",
    },
  },
  create: (context) => ({
    ImportDeclaration(node) {
      if (node.source.value !== 'zod' || node.importKind === 'type') return;
      for (const specifier of node.specifiers) {
        if (specifier.type === 'ImportNamespaceSpecifier' || specifier.importKind === 'type')
          continue;
        context.report({ node: specifier, messageId: 'namespace' });
      }
    },
  }),
};

/** Requires a docstring on each exported declaration. */
const exportDocstring = {
  meta: {
    messages: {
      missing: 'Add a docstring (/** … */) that says what the signature of this export cannot.',
    },
  },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      if (node.declaration === null || isTwinType(node)) return;
      const before = context.sourceCode.getCommentsBefore(node).at(-1);
      if (before?.type === 'Block' && before.value.startsWith('*')) return;
      context.report({ node: node.declaration, messageId: 'missing' });
    },
  }),
};

/** Returns true if a type has the name of a schema, whose docstring describes both. */
function isTwinType(node) {
  if (node.declaration.type !== 'TSTypeAliasDeclaration') return false;
  const { name } = node.declaration.id;
  return node.parent.body.some(
    ({ declaration }) =>
      declaration?.type === 'VariableDeclaration' &&
      declaration.declarations.some(({ id }) => id.name === name),
  );
}

/** Forbids names such as `tellScore`: the verb had five meanings. */
const oneVerb = {
  meta: {
    messages: {
      tell: 'Use `format` (value to text), `render` (value to HTML) or `describe` instead of `{{name}}`.',
    },
  },
  create: (context) => ({
    Identifier(node) {
      if (!/^tell[A-Z]/.test(node.name)) return;
      context.report({ node, messageId: 'tell', data: { name: node.name } });
    },
  }),
};

/** Forbids "where" for conditions as a conjunction of conditions in comments. */
const plainConditions = {
  meta: {
    messages: { where: 'Write "if" or "when" for a condition, not "{{words}}".' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const found =
          /\b(absent|empty|false|missing|none|nothing|null|throws|true|undefined) where\b/i.exec(
            comment.value,
          );
        if (found === null) continue;
        context.report({ loc: comment.loc, messageId: 'where', data: { words: found[0] } });
      }
    },
  }),
};

export default {
  meta: { name: 'house' },
  rules: {
    'zod-namespace': zodNamespace,
    'export-docstring': exportDocstring,
    'one-verb': oneVerb,
    'plain-conditions': plainConditions,
  },
};
