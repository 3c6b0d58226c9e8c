import { createContext } from 'svelte';

/** A section of the settings, as its list beside them knows it. */
export interface ListedSection {
  readonly title: () => string;
  readonly heading: HTMLElement;
}

/** The sections of the settings from top to bottom, and which of them is being read. */
export class Sections {
  all = $state.raw<readonly ListedSection[]>([]);
  current = $state.raw<ListedSection | null>(null);

  /** Called by each section once it is there, from top to bottom. Returns what takes it away again. */
  add(section: ListedSection): () => void {
    this.all = [...this.all, section];
    this.current ??= section;
    return () => (this.all = this.all.filter((other) => other !== section));
  }

  /** The last one that begins in the upper third of the view; at its end the last of all, which may never get there. */
  scrolled(view: HTMLElement): void {
    const { top, height } = view.getBoundingClientRect();
    const isAtEnd = view.scrollTop + view.clientHeight >= view.scrollHeight - 1;
    const begun = this.all.filter(({ heading }) => heading.getBoundingClientRect().top < top + height / 3);
    this.current = (isAtEnd ? this.all : begun).at(-1) ?? this.all[0] ?? null;
  }

  go(section: ListedSection): void {
    section.heading.scrollIntoView({ block: 'start' });
    section.heading.focus({ preventScroll: true });
    this.current = section;
  }
}

export const [sectionsAround, listSections] = createContext<Sections>();
