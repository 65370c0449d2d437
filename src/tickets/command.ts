import { type Locale, locales } from '../lib/locale';

export const commandVerbs = [
  'take',
  'ask',
  'reply',
  'resolve',
  'escalate',
  'redirect',
  'setPriority',
  'note',
  'handBack',
  'assign',
  'merge',
  'hold',
  'resume',
  'microsoftCase',
  'confirm',
  'reopen',
  'withdraw',
  'showTicket',
] as const;
export type CommandVerb = (typeof commandVerbs)[number];

/** An action on a ticket that was typed instead of pressed. */
export interface Command {
  readonly verb: CommandVerb;
  /** Absent where it is about the ticket that the message stands under. */
  readonly ticket?: string;
  /** What the card's inputs would hold. */
  readonly input: Readonly<Record<string, string>>;
  /** The language it was given in; a number alone is in none. */
  readonly locale?: Locale;
}

/** What people call each action. Longer names stand before shorter ones that they begin with. */
const names: Readonly<Record<Locale, readonly (readonly [CommandVerb, string])[]>> = {
  en: [
    ['handBack', 'hand back|give back|release'],
    ['setPriority', 'set priority(?: of)?|priority(?: of)?|prio'],
    ['redirect', 'redirect|forward'],
    ['escalate', 'escalate'],
    ['reopen', 'reopen|open again'],
    ['withdraw', 'withdraw|cancel'],
    [
      'showTicket',
      "show(?: me)?|view|open|close|(?:what(?: i|['’]?)s )?(?:the )?status(?: (?:of|on|for))?|how(?: i|['’]?)s|what(?: i|['’]?)s happening (?:with|to)|(?:(?:is|are) there )?any (?:news|updates?) (?:on|about|for)",
    ],
    ['microsoftCase', 'microsoft(?: case)?(?: for)?'],
    ['take', 'take|claim'],
    ['ask', 'ask(?: on)?'],
    ['reply', 'reply(?: to| on)?|answer|tell|message'],
    ['resolve', 'resolve|solve'],
    ['note', 'note(?: on)?'],
    ['assign', 'assign'],
    ['merge', 'merge'],
    ['hold', 'hold|put on hold'],
    ['resume', 'resume'],
    ['confirm', 'confirm'],
  ],
  sv: [
    ['withdraw', 'ta tillbaka|dra tillbaka|återkalla'],
    ['handBack', 'lämna tillbaka|släpp'],
    ['setPriority', 'ändra prioritet(?:en)?(?: för| på)?|sätt prioritet(?: på)?|prioritet(?: för| på)?|prioritera'],
    ['redirect', 'skicka vidare|omdirigera'],
    ['escalate', 'eskalera'],
    ['reopen', 'öppna igen|återöppna'],
    [
      'showTicket',
      'visa|öppna|stäng|avsluta|(?:vad är )?status(?:en)?(?: (?:för|på|i))?|hur (?:går det|ser det ut) (?:med|för)|hur ligger|vad händer med|(?:finns det )?(?:något|nåt) nytt (?:om|i|på|kring)',
    ],
    ['take', 'ta'],
    ['ask', 'fråga(?: i| om| på)?'],
    ['reply', 'svara(?: i| på)?|meddela|skriv(?: i| på)?'],
    ['resolve', 'lös'],
    ['note', 'anteckna(?: i| på)?|notera(?: i| på)?|anteckning'],
    ['assign', 'tilldela'],
    ['merge', 'slå ihop|slå samman'],
    ['hold', 'parkera|pausa'],
    ['resume', 'återuppta'],
    ['confirm', 'bekräfta'],
  ],
};

/** A ticket's number as people write it; what is found is the digits. */
export const number = 'PP[- ]?([1-9]\\d{0,14})';
const aTicket = `(?:(?:ticket|ärende(?:t)?)\\s+)?${number}(?!\\d)`;

const shownAlone = new RegExp(`^${aTicket}[\\s?!.]*$`, 'iu');
/** "Open PP-1001 again" is "open again PP-1001". */
const parted = new RegExp(`^(open|öppna)\\s+(${aTicket})\\s+(again|igen)(?!\\p{L})`, 'iu');

const patterns = locales.flatMap(locale =>
  names[locale].map(([verb, name]) => ({
    locale,
    verb,
    named: new RegExp(`^(?:${name})\\s+${aTicket}\\s*([\\s\\S]*)$`, 'iu'),
    bare: new RegExp(`^(?:${name})\\s*([:–][\\s\\S]*)?$`, 'iu'),
  })),
);

/**
 * The command that a message is; nothing for any other message. One without a ticket's number has its words after a
 * colon, so that "Take a screenshot?" is none.
 */
export function commandOf(text: string): Command | undefined {
  const words = text.trim().replace(parted, '$1 $4 $2');
  const shown = shownAlone.exec(words)?.[1];
  if (shown !== undefined) return { verb: 'showTicket', ticket: `PP-${shown}`, input: {} };
  for (const { verb, locale, named, bare } of patterns) {
    const [, id, rest = ''] = named.exec(words) ?? [];
    if (id !== undefined) return { verb, locale, ticket: `PP-${id}`, input: inputOf(verb, rest) };
    const alone = bare.exec(words);
    // "Status: Expired." is what an app says, not a wish to see a ticket.
    if (alone && !(verb === 'showTicket' && alone[1])) return { verb, locale, input: inputOf(verb, alone[1] ?? '') };
  }
  return undefined;
}

/** A message that begins with a ticket's number: "PP-1001: it is Edge". */
export function addressedTo(text: string): { readonly ticket: string; readonly message: string } | undefined {
  const [, id, message = ''] = new RegExp(`^${number}(?!\\d)\\s*[:,–-]\\s*([\\s\\S]+)$`, 'iu').exec(text.trim()) ?? [];
  return id === undefined ? undefined : { ticket: `PP-${id}`, message };
}

/** What is written on a resolution that would help others: before the words, or in brackets after them. */
const helpsOthers =
  '(?:(?:this |it )?(?:(?:would |could |can )?helps?|helpful for) others(?: too)?|(?:det )?(?:(?:kan |skulle )?hjälp(?:er|a)|till hjälp för) (?:fler|andra)(?: också)?)';
const helpsBefore = new RegExp(`^(?:\\(${helpsOthers}\\)|${helpsOthers}\\s*(?=:))[\\s:,–-]*`, 'iu');
const helpsAfter = new RegExp(`\\s*\\(${helpsOthers}\\)\\s*$`, 'iu');

function resolutionOf(words: string): Record<string, string> {
  const resolution = words.replace(helpsBefore, '').replace(helpsAfter, '');
  return { resolution, ...(resolution !== words && { helpsOthers: 'true' }) };
}

/** "4", "4/5", "4 stars". What is no rating, such as 10, is read too, to be refused. */
const rating = '(\\d+(?:[.,]\\d+)?(?:\\s*/\\s*\\d+)?)(?:\\s*(?:stars?|stjärn(?:a|or)))?';
const ratingFirst = new RegExp(`^${rating}(?![\\p{L}\\d])[\\s:,.!–-]*([\\s\\S]*)$`, 'iu');
/** After a colon a number may count something else: "3 colleagues tested it". */
const ratingInWords = new RegExp(`^${rating}\\s*(?:$|[:,.!–-])[\\s:,.!–-]*([\\s\\S]*)$`, 'iu');

function inputOf(verb: CommandVerb, rest: string): Record<string, string> {
  const words = rest.replace(/^[\s:,–-]+/, '').trim();
  const parts = (pattern: RegExp) => pattern.exec(words) ?? [];
  switch (verb) {
    case 'ask':
    case 'reply':
    case 'note':
      return { message: words };
    case 'resolve':
      return resolutionOf(words);
    case 'escalate':
    case 'reopen':
      return { reason: words };
    case 'handBack':
    case 'resume':
      return { word: words };
    case 'setPriority': {
      const [, priority = '', reason = words] = parts(/^(?:(?:to|till)\s+)?(P[1-4])\b[\s:,–-]*([\s\S]*)$/i);
      return { priority: priority.toUpperCase(), reason };
    }
    case 'redirect': {
      const [, target = '', reason = ''] = parts(/^(?:(?:to|till)\s+)?([^:]+?)\s*(?::\s*([\s\S]*))?$/i);
      return { target, reason };
    }
    case 'assign': {
      const [, assignee = ''] = parts(/^(?:(?:to|till|åt)\s+)?([^:]+?)\s*(?::[\s\S]*)?$/i);
      return { assignee };
    }
    case 'merge': {
      const [, id = ''] = parts(new RegExp(`^(?:(?:into|with|in|med|till|i)\\s+)?${number}`, 'i'));
      return { into: `PP-${id}` };
    }
    case 'hold': {
      const [, waitingFor = '', reference = '', word = ''] = parts(
        // A case number stands before the colon, or has a digit: "Microsoft: waiting for them" has none.
        /^(?:(?:for|on|till|för|på|hos)\s+)?(partner|microsoft)(?:n)?\b(?:(?:[\s,–-]+(?=[^\s:]+\s*:)|[\s:,–-]+(?=[^\s:]*\d))([^\s:]+))?[\s:,–-]*([\s\S]*)$/i,
      );
      return { waitingFor: waitingFor.toLowerCase(), reference, word };
    }
    case 'confirm': {
      const [, rating = '', comment = words] = parts(words === rest.trim() ? ratingFirst : ratingInWords);
      return { rating: rating.replace(/\s*\/\s*5$/, ''), comment };
    }
    case 'take':
    case 'microsoftCase':
    case 'withdraw':
    case 'showTicket':
      return {};
  }
}
