import { readFile } from 'node:fs/promises';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { PdfPages } from './pdf-pages.ts';

type Order = Readonly<Record<string, unknown>>;
interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly pages: number };
}

interface Opened {
  readonly value?: {
    readonly recipe: {
      readonly stepGroups: readonly { readonly steps: readonly { readonly content: { readonly text: string } }[] }[];
      readonly ingredientGroups: readonly { readonly ingredients: readonly { readonly text: string }[] }[];
    };
  };
}

/** Printing, as a cook sees it, and the PDFs that come of it. */
export class PrintScreen {
  readonly sheet: Locator;
  readonly cookbook: Locator;
  readonly said: Locator;
  readonly #page: Page;
  readonly #app: ElectronApplication;

  constructor(page: Page, app: ElectronApplication) {
    this.#page = page;
    this.#app = app;
    this.sheet = page.getByRole('dialog', { name: /^Print “/ });
    this.cookbook = page.getByRole('dialog', { name: 'Make a cookbook' });
    this.said = page.getByTestId('print-said');
  }

  /** Rules that every page which is printed from now on has besides its own; '' for none. */
  async spoil(rules: string): Promise<void> {
    await this.#app.evaluate(({ session }, spoiling) => {
      const { protocol } = session.fromPartition('print', { cache: false });
      const real = Object.getPrototypeOf(protocol) as typeof protocol;
      type Answer = Parameters<typeof protocol.handle>[1];
      const handle = (scheme: string, answer: Answer): void =>
        real.handle.call(protocol, scheme, async (request) => {
          const page = await answer(request);
          return request.url.endsWith('/style.css')
            ? new Response(`${await page.text()}\n${spoiling}`, { headers: page.headers })
            : page;
        });
      Object.assign(protocol, { handle });
    }, rules);
  }

  /** The system's dialog is answered with this file. */
  async savesTo(file: string): Promise<void> {
    await this.#app.evaluate(({ dialog }, filePath) => {
      Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
    }, file);
  }

  /** Asks as the dialogs do, without opening one. */
  async pdf(file: string, order: Order): Promise<PdfPages> {
    return new PdfPages(await this.bytes(file, order));
  }

  async bytes(file: string, order: Order): Promise<Buffer> {
    await this.savesTo(file);
    const look = { paper: 'a4', type: 'medium', pictures: true, units: 'written', heat: null };
    const answer = await this.#page.evaluate(
      (sent) =>
        (window as unknown as { kitchen: { ask(channel: string, sent: unknown): Promise<Answer> } }).kitchen.ask(
          'print:pdf',
          sent,
        ),
      { ...look, ...order },
    );
    expect(answer.ok, JSON.stringify(answer)).toBe(true);
    return readFile(file);
  }

  sheetPdf(file: string, recipe: string, order: Order = {}): Promise<PdfPages> {
    return this.pdf(file, { kind: 'sheet', layout: 'recipe', scale: '1', recipe, ...order });
  }

  /** Its lines and steps as the app reads them. */
  async textsOf(recipe: string): Promise<readonly string[]> {
    const opened = await this.#page.evaluate(
      (id) =>
        (window as unknown as { kitchen: { ask(channel: string, sent: unknown): Promise<Opened> } }).kitchen.ask(
          'recipe:open',
          { id },
        ),
      recipe,
    );
    const { stepGroups = [], ingredientGroups = [] } = opened.value?.recipe ?? {};
    return [
      ...stepGroups.flatMap(({ steps }) => steps.map(({ content }) => content.text)),
      ...ingredientGroups.flatMap(({ ingredients }) => ingredients.map(({ text }) => text)),
    ];
  }

  /** The printer takes what it is sent, or there is none. */
  async printer(isThere: boolean): Promise<void> {
    await this.#app.evaluate(({ app }, there) => {
      app.on('web-contents-created', (_, contents) => {
        Object.assign(contents, {
          getPrintersAsync: () => Promise.resolve(there ? [{ name: 'Laser' }] : []),
          print: (_options: unknown, done: (printed: boolean, reason: string) => void) => done(true, ''),
        });
      });
    }, isThere);
  }

  /** What Chromium makes of a page without our style. */
  async plainPdf(html: string): Promise<PdfPages> {
    const bytes = await this.#app.evaluate(async ({ BrowserWindow, session }, text) => {
      const window = new BrowserWindow({ show: false, webPreferences: { session: session.fromPartition('plain') } });
      await window.loadURL(`data:text/html,${encodeURIComponent(text)}`);
      const pdf = await window.webContents.printToPDF({ generateTaggedPDF: true, preferCSSPageSize: true });
      window.destroy();
      return pdf.toString('base64');
    }, html);
    return new PdfPages(Buffer.from(bytes, 'base64'));
  }
}
