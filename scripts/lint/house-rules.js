/** The two rules of the house that no published lint rule states. */

/** Says where a Worker would pay for an import: https://zod.dev/packages/mini weighs the cost. */
const zodNamespace = {
  meta: {
    messages: {
      namespace:
        "Write `import * as z from 'zod'`: a named import costs a Worker 93 KB gzipped, the namespace 25 KB.",
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

/** Asks for a docstring on each thing that a file declares and exports. */
const exportDocstring = {
  meta: {
    messages: {
      missing: 'Say in a docstring (/** … */) what the signature of this export cannot.',
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

/** A type that shares the name of the schema above it is documented there. */
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
