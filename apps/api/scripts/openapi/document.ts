import { createDocument, type ZodOpenApiOverride, type ZodOpenApiPathsObject } from 'zod-openapi';
import { listProblems } from '../../src/http/route-definition.ts';
import { routes } from '../../src/routes/index.ts';
import { describeRoute } from './describe-route.ts';
import { problemExample } from './examples.ts';
import { headers } from './headers.ts';
import { nameAlternatives } from './name-alternatives.ts';

/** Formats a path of Hono as OpenAPI does: `:name` as `{name}`. */
export function toTemplate(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

/** Leaves out patterns that many validators misread, because they compile them without the flag `u`. */
const leaveOutPattern: ZodOpenApiOverride = ({ jsonSchema }) => {
  if (jsonSchema.pattern?.includes(String.raw`\p{`)) delete jsonSchema.pattern;
};

/** Says the defaults of a body in words: from the keyword, generators conclude that clients must send the property. */
const describeDefaults: ZodOpenApiOverride = ({ jsonSchema, io }) => {
  if (io !== 'input') return;
  for (const property of Object.values(jsonSchema.properties ?? {})) {
    if (typeof property === 'boolean' || !('default' in property)) continue;
    const text = `Default: \`${JSON.stringify(property.default)}\`.`;
    property.description = property.description ? `${property.description} ${text}` : text;
    delete property.default;
  }
};

const info = {
  title: 'Dateline API',
  version: '1.0.0',
  description:
    'Fact sheets of news articles, and quizzes that are derived from them. A page of another ' +
    'origin can read the answers if the operator of the server lists that origin. Each ' +
    'answer has an `X-Request-Id`, by which the server logged it; 429 says in `Retry-After` ' +
    'how many seconds to wait. The `type` of a problem is the path of a page that says what to do.',
  contact: { name: 'The operator of this server' },
  license: { name: 'MIT', identifier: 'MIT' },
};

const tags = [
  { name: 'Articles', description: 'Facts of news articles, and what was corrected in them.' },
  { name: 'Attempts', description: 'Quizzes, one reader at a time. A score is no certificate.' },
  { name: 'Editing', description: 'For editors, who send a key.' },
  { name: 'Service', description: 'About this server.' },
];

const documented = routes.filter((route) => !route.isUndocumented);

/** Creates the API's OpenAPI 3.1 document from the definitions of its routes. */
export function createOpenApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of documented) {
    const path = toTemplate(route.path);
    paths[path] = { ...paths[path], [route.method]: describeRoute(route) };
  }
  const slugs = new Set(documented.flatMap((route) => [...listProblems(route)]));
  const examples = Object.fromEntries([...slugs].map((slug) => [slug, problemExample(slug)]));
  const document = createDocument(
    {
      openapi: '3.1.0',
      info,
      servers: [{ url: '/' }],
      tags,
      security: [],
      components: {
        headers,
        examples,
        securitySchemes: { editorKey: { type: 'http', scheme: 'bearer' } },
      },
      paths,
    },
    {
      override: (context) => {
        leaveOutPattern(context);
        describeDefaults(context);
      },
    },
  );
  const schemas = nameAlternatives(document.components?.schemas ?? {});
  return { ...document, components: { ...document.components, schemas } };
}
