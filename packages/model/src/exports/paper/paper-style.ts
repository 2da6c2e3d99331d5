/** The looks of a printed paper: questions stay whole on a page, and the key begins on a page of its own. */
export const paperStyle = `
@page { margin: 18mm; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff;
  font: 11pt/1.4 Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.4em; }
.names { display: flex; gap: 2rem; }
.names span, .line { flex: 1; border-bottom: 1px solid; }
.line { display: inline-block; min-width: 12rem; }
.box { display: inline-block; width: 0.9em; height: 0.9em; border: 1px solid; margin-inline-end: 0.4em; }
.gap { display: inline-block; width: 2rem; border-bottom: 1px solid; margin-inline-end: 0.4em; }
.questions > li, .answers > li { margin-bottom: 1.2em; break-inside: avoid; }
.stem { font-weight: bold; margin: 0; break-after: avoid; }
.how, .source { font-style: italic; margin: 0.3em 0; }
.options, .targets { margin: 0.4em 0; padding-inline-start: 1.6em; }
.targets, .lettered { list-style: upper-alpha; }
.answers p { margin: 0.2em 0; }
.key { break-before: page; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;
