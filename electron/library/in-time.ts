/**
 * What `work` answers, or what `late` says when it hasn't within so many milliseconds: a disk of a computer that is switched off
 * may never answer. The work itself goes on.
 */
export function inTime<Answer, Late>(
  work: Promise<Answer>,
  milliseconds: number,
  late: () => Late,
): Promise<Answer | Late> {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late()), milliseconds);
  });
  return Promise.race([work, ended]).finally(() => clearTimeout(timer));
}
