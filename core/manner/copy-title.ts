/** The first of "Soup 2", "Soup 3"… that is free; a number that the title ends in goes on. */
export function copyTitle(title: string, isTaken: (title: string) => boolean): string {
  const numbered = /^(.*\S)\s+(\d{1,3})$/u.exec(title.trim());
  const stem = numbered?.[1] ?? title.trim();
  for (let number = Number(numbered?.[2] ?? 1) + 1; ; number += 1) {
    const copy = `${stem} ${number}`;
    if (!isTaken(copy)) return copy;
  }
}
