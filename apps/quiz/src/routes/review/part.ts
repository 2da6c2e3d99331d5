/** The part of the page of a name: its markup has every one. */
export function part<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  const element = document.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof kind)) throw new Error(`Cannot find the part ${name}`);
  return element;
}

/** Writes into a part, or hides it where there is nothing to say. */
export function say(name: string, words: string): void {
  const element = part(name, HTMLElement);
  element.textContent = words;
  element.hidden = words === '';
}

/** Shows a part, or hides it. */
export function toggle(name: string, isShown: boolean): void {
  part(name, HTMLElement).hidden = !isShown;
}
