interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const edge = 8;

/** Where a card stands beside its words: below them, above where there is more room, never outside the window. CSS pixels. */
export function placeBeside(
  words: Box,
  card: Size,
  room: Size,
): { readonly left: number; readonly top: number; readonly most: number } {
  const left = Math.max(edge, Math.min(words.left, room.width - card.width - edge));
  const below = room.height - words.bottom - gap - edge;
  const above = words.top - gap - edge;
  const goesBelow = card.height <= below || below >= above;
  const most = Math.max(goesBelow ? below : above, 120);
  const height = Math.min(card.height, most);
  const top = goesBelow ? words.bottom + gap : words.top - gap - height;
  return { left, top: Math.max(edge, Math.min(top, room.height - height - edge)), most };
}
