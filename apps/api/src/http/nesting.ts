/** True if JSON has more than `levels` levels of lists and objects; reads no further than to the first level that is too deep. */
export function isNestedDeeper(text: string, levels: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let place = 0; place < text.length; place += 1) {
    const mark = text[place];
    if (mark === '"') isInString = !isInString;
    else if (isInString) place += mark === '\\' ? 1 : 0;
    else if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > levels) return true;
  }
  return false;
}
