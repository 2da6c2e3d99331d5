import { createRequire } from 'node:module';
import { chromium, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { chromiumArgs, findChromium } from '../../../../scripts/processes/find-chromium.ts';

/** What a player made of a response. */
const Played = z.array(z.object({ score: z.number(), feedback: z.array(z.string()) }));

/** A response as QTI has it: null, an id, a typed text, a list of ids, or a list of pairs "o1 t1". */
export type QtiResponse = string | readonly string[] | null;

const require = createRequire(import.meta.url);

async function play(page: Page, player: string, xml: string, responses: readonly QtiResponse[]) {
  const call = `${player}(${JSON.stringify(xml)}, ${JSON.stringify(responses)})`;
  return Played.parse(await page.evaluate(call));
}

/** Opens a browser with both players of QTI 3. Each plays an item once with each response. */
export async function openPlayers() {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArgs,
  });
  const page = await browser.newPage();
  await page.goto(new URL('players.html', import.meta.url).href);
  const components = require.resolve('@citolab/qti-components/cdn/index.js');
  await page.addScriptTag({ type: 'module', path: components });
  // Its build with the compiler: the player turns items into templates.
  await page.addScriptTag({ path: require.resolve('vue/dist/vue.min.js') });
  await page.addScriptTag({ path: require.resolve('qti3-item-player/dist/qti3Player.umd.min.js') });
  return {
    playInComponents: (xml: string, responses: readonly QtiResponse[]) =>
      play(page, 'playInComponents', xml, responses),
    playInPlayer: (xml: string, responses: readonly QtiResponse[]) =>
      play(page, 'playInPlayer', xml, responses),
    close: () => browser.close(),
  };
}
