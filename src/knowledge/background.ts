import * as english from './background/english';
import * as swedish from './background/swedish';

interface Messages {
  readonly things: Readonly<Record<Kind, string>>;
  readonly frames: Readonly<Record<Kind, string>>;
  readonly messages: string;
}
type Kind = (typeof kinds)[number];

const kinds = ['equipment', 'software', 'office'] as const;
/** How many frames each thing is put into, one after the other, so that things and frames mix. */
const framesPerThing = 3;

/**
 * Messages that a support desk gets and that no article on Power Platform answers, with their languages. The engine learns
 * from them what to leave to people; measure it on others.
 */
export const background: readonly { readonly text: string; readonly locale: string }[] = [
  ...all(english, 'en'),
  ...all(swedish, 'sv'),
];

function all(source: Messages, locale: string) {
  const combined = kinds.flatMap(kind => combine(listed(source.things[kind]), listed(source.frames[kind])));
  return [...listed(source.messages), ...combined].map(text => ({ text, locale }));
}

function combine(things: readonly string[], frames: readonly string[]): string[] {
  return things.flatMap((thing, at) =>
    Array.from({ length: framesPerThing }, (_, turn) =>
      frames[(at * framesPerThing + turn) % frames.length]!.replace('*', thing),
    ),
  );
}

function listed(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map(text => text.trim())
    .filter(Boolean);
}
