import type { ElectronApplication } from '@playwright/test';

/** A page in our session that is none of ours. */
export interface ForeignPage {
  /** Runs a script in it. */
  run<Answer>(script: string): Promise<Answer>;
  close(): Promise<void>;
}

export interface ForeignPageOptions {
  /** Absolute path. */
  readonly preload?: string;
  readonly address?: string;
}

/** As if something hostile had got itself a window: no policy holds it, only what guards every page. */
export async function openForeignPage(
  app: ElectronApplication,
  { preload, address = 'about:blank' }: ForeignPageOptions = {},
): Promise<ForeignPage> {
  const id = await app.evaluate(
    async ({ BrowserWindow }, wanted) => {
      const preloads = wanted.preload === undefined ? {} : { preload: wanted.preload };
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, ...preloads } });
      await window.loadURL(wanted.address);
      return window.id;
    },
    { ...(preload === undefined ? {} : { preload }), address },
  );
  return {
    run: <Answer>(script: string) =>
      app.evaluate(
        ({ BrowserWindow }, wanted) =>
          BrowserWindow.fromId(wanted.id)?.webContents.executeJavaScript(wanted.script) as Promise<unknown>,
        { id, script },
      ) as Promise<Answer>,
    close: () => app.evaluate(({ BrowserWindow }, of) => BrowserWindow.fromId(of)?.destroy(), id),
  };
}
