/** The bytes of a font: see "rules" in wrangler.card.jsonc. */
declare module '*.woff2' {
  const bytes: ArrayBuffer;
  export default bytes;
}
