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

export default {
  meta: { name: 'house' },
  rules: { 'zod-namespace': zodNamespace, 'export-docstring': exportDocstring },
};
