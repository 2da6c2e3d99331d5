import { unknownArticle, type ImportedArticle, type Unreadable } from './imported-article.ts';
import { decodeText } from './decode-text.ts';
import { findHeadline, listParagraphs } from './plain-text.ts';
import { readHtml } from './read-html.ts';
import { largestFile, longestText } from './size-limits.ts';

type Kind = 'text' | 'html' | 'docx';

/** Endings of files with what they hold. */
const kinds: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  docx: 'docx',
};

/** What the button that opens a file offers. */
export const acceptedFiles = Object.keys(kinds)
  .map((ending) => `.${ending}`)
  .join(',');

const kindOf = ({ name, type }: File): Kind | undefined =>
  kinds[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ??
  (type === 'text/plain' ? 'text' : type === 'text/html' ? 'html' : undefined);

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

function readPlain(text: string): ImportedArticle {
  const headline = findHeadline(text) ?? '';
  return { ...unknownArticle, headline, paragraphs: listParagraphs(text, headline) };
}

/**
 * Reads a Word file as HTML of headings, lists and paragraphs. Rejects if it is none. The library is loaded only when somebody
 * opens such a file, because it is larger than the rest of the desk.
 */
async function readDocx(content: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: content },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh"],
    },
  );
  return value;
}

async function readKind(kind: Kind, content: ArrayBuffer): Promise<ImportedArticle> {
  switch (kind) {
    case 'text':
      return readPlain(decodeText(content));
    case 'html':
      return readHtml(decodeText(content));
    case 'docx': {
      const article = readHtml(await readDocx(content));
      const [first = ''] = article.paragraphs;
      return article.headline === ''
        ? readPlain([first, ...article.paragraphs.slice(1)].join('\n'))
        : article;
    }
  }
}

/** Reads an article from a file: plain text, a page, or a Word file. */
export async function readFile(file: File): Promise<ImportedArticle | Unreadable> {
  const kind = kindOf(file);
  if (kind === undefined) {
    return {
      fault: `“${file.name}” is no text, web page or Word file (.txt, .html, .docx). Save it as one of these, or copy its text into the field.`,
    };
  }
  if (file.size > largestFile) {
    return {
      fault: `“${file.name}” has ${megabytes(file.size)}; a file may have ${megabytes(largestFile)}. Copy the article’s text into the field instead.`,
    };
  }
  try {
    const article = await readKind(kind, await file.arrayBuffer());
    const { length } = article.paragraphs.join('\n');
    if (length === 0)
      return { fault: `“${file.name}” has no text. Open another file, or paste the text.` };
    if (length > longestText) {
      return {
        fault: `The text of “${file.name}” is too long for one article. Copy the part that the quiz is about.`,
      };
    }
    return article;
  } catch {
    return {
      fault: `“${file.name}” cannot be read: it may be damaged or locked. Open it in its own program and copy the text into the field.`,
    };
  }
}
