import { expect, test } from 'vitest';
import { jsonLdScript } from './json-ld-script.ts';

test('no text can end the script element, and all of it can be parsed again', () => {
  const name = '</script><!-- <script> & "quoted" \u2028';
  const script = jsonLdScript({ '@context': 'https://schema.org', '@type': 'WebSite', name });
  const [, json = ''] =
    /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(script) ?? [];
  expect(JSON.parse(json)).toMatchObject({ name });
});
