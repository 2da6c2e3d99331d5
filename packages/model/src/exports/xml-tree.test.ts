import { expect, it } from 'vitest';
import { childrenOf, readXml } from '../../test/exports/read-xml.ts';
import { element, writeXml } from './xml-tree.ts';

it.each([
  `a]]>b`,
  `<b>"quoted" & 'so'</b>`,
  '&amp; &lt; &#60;',
  '<!-- no comment --> <?no instruction?> <![CDATA[no section]]>',
  '  اردو, हिन्दी, \u200D 😀  ',
  '',
])('writes %j as it is, as a text alone, beside an element and as an attribute', (text) => {
  const root = readXml(
    writeXml(element('root', {}, element('a', { text }, text), text, element('b', { on: true }))),
  );
  const [a] = childrenOf(root, 'a');
  expect(a?.text).toBe(text);
  expect(a?.attributes).toEqual({ text });
  expect(root.text).toBe(`${text}${text}`);
  expect(childrenOf(root, 'b')[0]?.attributes).toEqual({ on: 'true' });
});
