import { errorText } from '#core/diagnostics/error-text.ts';

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (told: { readonly data: unknown }) => void): void;
}

/** Answers what main asks this process (electron/shell/helper-process.ts), each question in its turn. */
export function answerParent<Question>(answer: (question: Question) => Promise<unknown>): void {
  const port = (process as { parentPort?: ParentPort }).parentPort;
  port?.on('message', ({ data }) => {
    const { ask, ...question } = data as { readonly ask: number };
    answer(question as Question).then(
      (value) => port.postMessage({ ask, value, failed: null }),
      (error: unknown) => port.postMessage({ ask, value: null, failed: errorText(error) }),
    );
  });
}
