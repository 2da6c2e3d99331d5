import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../../scripts/processes/find-chromium.ts';

const folder = fileURLToPath(new URL('../static/', import.meta.url));

/** The sizes in pixels of the app icons, which are PNGs of favicon.svg; its sign fits the circle of a mask. */
const icons = { 'icon-192': 192, 'icon-512': 512, 'apple-touch-icon': 180 };

const svg = await readFile(`${folder}favicon.svg`, 'utf8');
const executablePath = await findChromium();
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
for (const [name, size] of Object.entries(icons)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  await page.screenshot({ path: `${folder}${name}.png` });
}
await browser.close();
