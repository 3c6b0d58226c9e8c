import type { PrintOrder, PrintProgress, SheetOrder } from '#core/contract/printing.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { fromText, one } from '#core/ingredient/rational.ts';
import { pageSize } from '#core/print/print-sizes.ts';
import { gather, type Gathered, type PrintSource } from '../print/gather.ts';
import { cookbookOf, cookbookPdf } from '../print/print-cookbook.ts';
import { fittedSheet } from '../print/print-sheet.ts';
import type { Log } from '../settings/log-file.ts';
import { PrintWindow } from './print-window.ts';

export interface PrintParts {
  readonly source: PrintSource;
  readonly progress: (how: PrintProgress) => void;
  readonly log: Log;
}

export interface MadePdf {
  readonly pdf: Buffer;
  readonly pages: number;
  readonly left: readonly string[];
}

/** Makes a PDF; 'cancelled' once `signal` says so. */
export function makePdf(order: PrintOrder, parts: PrintParts, signal: AbortSignal): Promise<Result<MadePdf>> {
  return withPages<MadePdf>(order, parts, signal, async (press, { recipes, left }) => {
    if (order.kind === 'cookbook') {
      const book = await cookbookOf(order, recipes, signal);
      return success({ ...(await cookbookPdf(book, press, signal, parts.progress)), left });
    }
    const [recipe] = recipes;
    if (recipe === undefined) return failed({ kind: 'not-found', path: order.recipe });
    const { pdf, pages } = await fittedSheet(recipe, order, press);
    return success({ pdf, pages, left });
  });
}

/** Sends a sheet to the system's printer, by its dialog. */
export function printOnPaper(order: SheetOrder, parts: PrintParts, signal: AbortSignal): Promise<Result<null>> {
  return withPages<null>(order, parts, signal, async (press, { recipes: [recipe] }) => {
    if (recipe === undefined) return failed({ kind: 'not-found', path: order.recipe });
    return press.paper((await fittedSheet(recipe, order, press)).document, pageSize(order.layout, order.paper));
  });
}

async function withPages<Value>(
  order: PrintOrder,
  { source, progress, log }: PrintParts,
  signal: AbortSignal,
  work: (press: PrintWindow, gathered: Gathered) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  let press: PrintWindow | null = null;
  const close = (): void => press?.close();
  signal.addEventListener('abort', close);
  try {
    const recipes = order.kind === 'cookbook' ? order.recipes : [order.recipe];
    const factor = order.kind === 'cookbook' ? one : (fromText(order.scale) ?? one);
    const isBare = order.kind === 'sheet' && order.layout !== 'recipe';
    const { units, heat } = order;
    const wanted = { recipes, factor, pictures: order.pictures && !isBare, units, heat };
    const gathered = await gather(wanted, source, signal, progress);
    press = new PrintWindow(gathered.pictures, log);
    return await work(press, gathered);
  } catch (error) {
    // The cook stopped it: whatever it was doing then fails.
    if (signal.aborted) return failed({ kind: 'cancelled' });
    log.error('printing', error);
    return failed({ kind: 'not-set' });
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}
