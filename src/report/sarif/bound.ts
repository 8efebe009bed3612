import type { JsonValue } from '../json/values.ts';

/** How many entries a list may have, and how many characters of JSON. */
export interface Room {
  readonly most: number;
  readonly characters: number;
}

/** The first of the items, as many as there is room for: so many of them, and so many characters of JSON together. None is made that is not looked at. */
export function firstThatFit<T, J extends JsonValue>(items: readonly T[], render: (item: T) => J, room: Room): readonly J[] {
  const shown: J[] = [];
  let characters = 0;
  for (const item of items.slice(0, room.most)) {
    const value = render(item);
    characters += JSON.stringify(value).length;
    if (characters > room.characters) break;
    shown.push(value);
  }
  return shown;
}
