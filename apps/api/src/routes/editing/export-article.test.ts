import { deriveBank, revisionOf, signedBank } from '@dateline/model';
import { exportFormats, toExportDocument } from '@dateline/model/exports';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { apollo, apolloId } from '../../../test/worker/apollo.ts';
import { createApi, read, type Api } from '../../../test/worker/api.ts';
import { bridge, bridgeId, correctedBridge, lapsedBridge } from '../../../test/worker/bridge.ts';
import { asEditor, publish, withdraw } from '../../../test/worker/editor.ts';
import { createD1SheetStore } from '../../sheets/d1-sheet-store.ts';
import { listLosses } from './list-losses.ts';

const LossList = listLosses.success[200].body;

const ask = (api: Api, path: string, id = apolloId): Promise<Response> =>
  api.call(`/v1/articles/${id}/exports/${path}`, { headers: asEditor });

const bytesOf = async (body: Response): Promise<number[]> => [
  ...new Uint8Array(await body.arrayBuffer()),
];

describe.each(exportFormats.map((format) => [format.name, format] as const))(
  'as %s',
  (name, { extension, mediaType, write }) => {
    test('an editor gets the file that the model writes, to store under a name of its own', async () => {
      const response = await ask(createApi(), name);
      expect(response.status).toBe(200);
      const { headers } = response;
      expect(headers.get('Content-Type')?.split(';')[0]).toBe(mediaType);
      const fileName = `apollo-11-1969.${name}.${extension}`;
      expect(headers.get('Content-Disposition')).toBe(`attachment; filename="${fileName}"`);
      expect(headers.get('Cache-Control')).toBe('no-store');
      const { body } = await write(toExportDocument(apollo));
      expect(await bytesOf(response)).toEqual(await bytesOf(new Response(body)));
    });

    test('the list of losses is that of the file', async () => {
      const response = await ask(createApi(), `${name}/losses`);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      const { losses } = await write(toExportDocument(apollo));
      expect(await read(LossList, response)).toEqual({
        revision: await revisionOf(apollo),
        itemCount: signedBank(apollo, deriveBank(apollo)).items.length,
        losses,
      });
    });
  },
);

test('a text says that it is UTF-8', async () => {
  const response = await ask(createApi(), 'gift');
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
});

test('a quiz has as many questions as were asked for, and a seed decides which', async () => {
  const api = createApi();
  const write = async (query: string) => (await ask(api, `gift${query}`)).text();
  const { itemCount } = await read(LossList, await ask(api, 'gift/losses?length=3&seed=a'));
  expect(itemCount).toBe(3);
  const quiz = await write('?length=3&seed=a');
  expect(await write('?length=3&seed=a')).toBe(quiz);
  expect(await write('?length=3&seed=b')).not.toBe(quiz);
  expect(await write('?length=3')).toBe(await write('?length=3'));
});

test.each(['length=0', 'length=51', 'length=ten', 'seed=', 'size=3'])(
  'the query %s is refused',
  async (query) => {
    expect((await ask(createApi(), `gift?${query}`)).status).toBe(422);
  },
);

test('what was corrected is exported corrected, from the moment it is published', async () => {
  const api = createApi();
  await publish(api, bridge);
  const before = await (await ask(api, 'json', bridgeId)).text();
  await publish(api, correctedBridge);
  const after = await (await ask(api, 'json', bridgeId)).text();
  expect(before).not.toContain('"2025-05-04"');
  expect(after).toContain('"2025-05-04"');
});

test('questions whose signature has lapsed stay out', async () => {
  const api = createApi();
  await publish(api, lapsedBridge);
  const { itemCount } = await read(LossList, await ask(api, 'gift/losses', bridgeId));
  const bank = deriveBank(lapsedBridge);
  expect(itemCount).toBe(signedBank(lapsedBridge, bank).items.length);
  expect(itemCount).toBeLessThan(bank.items.length);
});

describe.each(['', '/losses'])('there is nothing at …%s', (rest) => {
  test.each([
    ['an article that is unknown', 'gift', 'nothing-like-it', 'unknown-article'],
    ['a format that is unknown', 'papyrus', apolloId, 'unknown-format'],
    ['a format with the name of an inherited property', 'constructor', apolloId, 'unknown-format'],
  ])('for %s', async (_what, format, id, slug) => {
    const response = await ask(createApi(), `${format}${rest}`, id);
    expect(response.status).toBe(404);
    const problem: unknown = await response.json();
    expect(problem).toMatchObject({ type: `/problems/${slug}` });
    if (slug !== 'unknown-format') return;
    const names = exportFormats.map(({ name }) => name).join(', ');
    expect(problem).toMatchObject({ detail: `It is one of ${names}` });
  });

  test('for an article that is withdrawn, with the note', async () => {
    const api = createApi();
    await withdraw(api, apolloId, 'It is being checked');
    const response = await ask(api, `gift${rest}`);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({
      type: '/problems/withdrawn-article',
      note: 'It is being checked',
    });
  });

  test('for an article without a signed question', async () => {
    const sheet = { ...apollo, id: 'unsigned', signatures: [] };
    const hash = await revisionOf(sheet);
    const at = new Date().toISOString();
    // The publish gate would refuse it; an update of the server can make signatures lapse.
    await createD1SheetStore(env.DB).publish([
      {
        hash,
        sheet,
        itemCount: 0,
        quizItemCount: { least: 0, most: 0 },
        origin: 'published',
        at,
      },
    ]);
    const response = await ask(createApi(), `gift${rest}`, sheet.id);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ type: '/problems/nothing-signed' });
  });

  test('for readers', async () => {
    const response = await createApi().call(`/v1/articles/${apolloId}/exports/gift${rest}`);
    expect(response.status).toBe(401);
  });
});
