import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrowserWindow, session } from 'electron';
import type { Session } from 'electron';
import { fontFiles, fontRules } from '#core/print/print-fonts.ts';
import { printPolicy, type PrintDocument } from '#core/print/print-document.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { Press, PrintPictures } from '../print/press.ts';
import type { Log } from '../settings/log-file.ts';
import { notedAddress } from './noted-address.ts';
import { pagesFolder } from './places.ts';

const origin = 'app://print';
const pageAddress = `${origin}/page.html`;

/** At the foot of each page. Chromium fills in the words by these classes, as text. */
const feet: Readonly<Record<PrintDocument['foot'], string>> = {
  nothing: '<span></span>',
  number:
    '<div style="width:100%;text-align:center;font:9pt sans-serif;color:#000"><span class="pageNumber"></span></div>',
  'title-and-number':
    '<div style="width:100%;display:flex;justify-content:center;gap:1em;padding:0 8mm;font:7.5pt sans-serif;color:#000">' +
    '<span class="title" style="min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis"></span>' +
    '<span style="flex:none"><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>',
};

/** Paper as Chromium takes it. */
export interface PaperSize {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

/**
 * The hidden window that sets pages: sandboxed, without JavaScript and without a bridge to main, in a session of its own
 * that knows nothing but the page, its style, its fonts and its pictures. Closed when it has printed.
 */
export class PrintWindow implements Press {
  readonly #window: BrowserWindow;
  readonly #session: Session;
  readonly #pictures: PrintPictures;
  readonly #log: Log;
  /** Rejects when the window is closed or its page dies: Chromium then answers nothing. */
  readonly #gone: Promise<never>;
  #document: PrintDocument | null = null;
  #fonts: string | null = null;

  constructor(pictures: PrintPictures, log: Log) {
    this.#pictures = pictures;
    this.#log = log;
    const own = session.fromPartition('print', { cache: false });
    this.#session = own;
    this.#guard(own);
    own.protocol.handle('app', (request) => this.#answer(request));
    this.#window = printWindow(own);
    this.#gone = new Promise((_, reject) => {
      this.#window.webContents.once('render-process-gone', (__, { reason }) => reject(new Error(reason)));
      this.#window.once('closed', () => reject(new Error('closed')));
    });
    // Told to whoever waits for a page; a window that is closed with nothing left to print is no failure.
    this.#gone.catch(() => undefined);
  }

  async pdf(document: PrintDocument, { isTagged }: { readonly isTagged: boolean }): Promise<Buffer> {
    await this.#show(document);
    const made = this.#window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: document.foot !== 'nothing',
      headerTemplate: feet.nothing,
      footerTemplate: feet[document.foot],
      generateTaggedPDF: isTagged,
      generateDocumentOutline: isTagged,
    });
    return Promise.race([made, this.#gone]);
  }

  /** Shows the system's dialog. */
  async paper(document: PrintDocument, { width, height }: PaperSize): Promise<Result<null>> {
    await this.#show(document);
    const { webContents } = this.#window;
    if ((await webContents.getPrintersAsync()).length === 0) return failed({ kind: 'no-printer' });
    const micrometres = { width: Math.round(width * 1000), height: Math.round(height * 1000) };
    const sent = new Promise<Result<null>>((resolve) => {
      webContents.print({ silent: false, printBackground: true, pageSize: micrometres }, (done, reason) => {
        if (done) resolve(success(null));
        else if (/cancel/i.test(reason)) resolve(failed({ kind: 'cancelled' }));
        else resolve(failed({ kind: 'not-printed', reason }));
      });
    });
    return Promise.race([sent, this.#gone]);
  }

  /** There is one at a time: the next gives the session other pages. */
  close(): void {
    if (this.#window.isDestroyed()) return;
    this.#session.protocol.unhandle('app');
    this.#window.destroy();
  }

  async #show(document: PrintDocument): Promise<void> {
    this.#document = document;
    await Promise.race([this.#window.loadURL(pageAddress), this.#gone]);
  }

  #guard(own: Session): void {
    own.webRequest.onBeforeRequest(({ url }, answer) => {
      const cancel = !url.startsWith(`${origin}/`);
      if (cancel) this.#log.note('refused request of a printed page', notedAddress(url));
      answer({ cancel });
    });
    own.setPermissionRequestHandler((_, _permission, answer) => answer(false));
    own.setPermissionCheckHandler(() => false);
    own.setDevicePermissionHandler(() => false);
    own.setSpellCheckerEnabled(false);
    own.on('will-download', (event) => event.preventDefault());
  }

  async #answer({ method, url }: Request): Promise<Response> {
    const name = method === 'GET' && url.startsWith(`${origin}/`) ? url.slice(origin.length + 1) : '';
    if (name === 'page.html') return answered(this.#document?.html ?? '', 'text/html; charset=utf-8');
    if (name === 'style.css') return answered(await this.#style(), 'text/css; charset=utf-8');
    const picture = this.#pictures.get(name);
    if (picture !== undefined) return answered(new Uint8Array(picture.bytes), picture.type);
    return new Response(null, { status: 404 });
  }

  async #style(): Promise<string> {
    this.#fonts ??= await readFonts();
    return `${this.#fonts}\n${this.#document?.style ?? ''}`;
  }
}

/** What its page may do is written out, as that of the others; without the preload and without any script. */
const printWindow = (own: Session): BrowserWindow =>
  new BrowserWindow({
    show: false,
    width: 800,
    height: 600,
    focusable: false,
    skipTaskbar: true,
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      backgroundThrottling: false,
      devTools: false,
    },
  });

const answered = (body: string | Uint8Array<ArrayBuffer>, type: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': printPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });

/** The fonts that the pages are shipped with; their files' names end in a hash. */
async function readFonts(): Promise<string> {
  const folder = path.join(pagesFolder, 'assets');
  const names = await readdir(folder);
  const read = fontFiles.map(async (font) => {
    const name = names.find((each) => each.startsWith(`${font}-`) && each.endsWith('.woff2'));
    return [font, name === undefined ? '' : await readFile(path.join(folder, name), 'base64')] as const;
  });
  return fontRules(new Map(await Promise.all(read)));
}
