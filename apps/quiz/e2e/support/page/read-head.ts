import type { Page } from '@playwright/test';

/** Reads elements in the head: the value of their first attribute in `names` mapped to that of `value`. */
async function readPairs(page: Page, selector: string, names: readonly string[], value: string) {
  const pairs = await page.locator(`head ${selector}`).evaluateAll(
    (all, [keys, attribute]) =>
      all.map((element): [string, string] => {
        const key = keys.find((name) => element.hasAttribute(name)) ?? '';
        return [element.getAttribute(key) ?? '', element.getAttribute(attribute) ?? ''];
      }),
    [names, value] as const,
  );
  return Object.fromEntries<string>(pairs);
}

/** Reads the title, the meta elements by name or property, and the links by language or relation. */
export async function readHead(page: Page) {
  return {
    title: await page.title(),
    meta: await readPairs(page, 'meta[content]', ['name', 'property'], 'content'),
    links: await readPairs(
      page,
      'link:is([rel=canonical], [hreflang])',
      ['hreflang', 'rel'],
      'href',
    ),
  };
}
