/** When a page never says that it has painted, the work that waits for it starts all the same. */
const longestWait = 3000;

/** Calls `begin` once: when the returned function is first called, or after three seconds. */
export function whenPainted(begin: () => void): () => void {
  let begun = false;
  const beginOnce = () => {
    clearTimeout(late);
    if (!begun) begin();
    begun = true;
  };
  const late = setTimeout(beginOnce, longestWait);
  return beginOnce;
}
