/**
 * A copy of the text from `start` to `end` (offsets into root.textContent) with the elements around it, so that
 * it takes the very room that the same range takes when it is drawn.
 */
export function cloneRange(root: Element, start: number, end: number): Node {
  const range = document.createRange();
  range.setStart(...pointAt(root, start, false));
  range.setEnd(...pointAt(root, end, true));
  const around = range.commonAncestorContainer;
  let copy: Node = range.cloneContents();
  // A range within one bold word has the bold's text as its ancestor and would come without the bold.
  for (
    let element = around instanceof Element ? around : around.parentElement;
    element !== null;
    element = element.parentElement
  ) {
    const shell = element.cloneNode(false);
    shell.appendChild(copy);
    copy = shell;
    if (element === root) break;
  }
  return copy;
}

function pointAt(root: Element, offset: number, isEnd: boolean): [Node, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before = 0;
  let last: Text | null = null;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const room = offset - before;
    if (room < node.length || (isEnd && room === node.length)) return [node, room];
    before += node.length;
    last = node;
  }
  return last === null ? [root, 0] : [last, last.length];
}

/** True where a word is cut off at the side: `probe` must not break words by itself. */
export const tooWide = (probe: Element): boolean => probe.scrollWidth > probe.clientWidth;

/** Puts a copy into the measuring element, which Svelte draws empty and never touches. */
export function fill(probe: HTMLElement, copy: Node, size: number, wholeWords: boolean): void {
  probe.replaceChildren(copy);
  probe.style.setProperty('font-size', `${size}px`);
  probe.classList.toggle('whole-words', wholeWords);
}

export const empty = (probe: HTMLElement): void => probe.replaceChildren();
