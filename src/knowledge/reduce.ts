/** Greetings, thanks, politeness and sign-offs: they say nothing on what is asked. English and Swedish, with or without dots. */
const filler: readonly RegExp[] = [
  /^\s*(hi|hello|hey|hiya|dear|good (morning|afternoon|evening|day))\b( (there|all|everyone|team|support|guys|folks|firstline|bot))*\s*[,!.:;-]*/iu,
  /^\s*(hej(san)?|hallå|halla|tja|tjena(re)?|god (morgon|kväll|kvall|dag|eftermiddag)|goddag|morsning)(?!\p{L})( (där|dar|på er|alla|supporten|support|team|firstline|botten))*\s*[,!.:;-]*/iu,
  /\b(thanks|thank you|thx|many thanks|cheers)( (so much|a lot|very much|in advance|for (your|the|any) help))*\s*[!.]*/giu,
  /(?<!\p{L})(tack( så mycket| sa mycket| på förhand| pa forhand| för hjälpen| for hjalpen)*|tusen tack|tacksam för (svar|hjälp))(?!\p{L})\s*[!.]*/giu,
  /(best|kind|warm)? ?\bregards\b.*$/isu,
  /(?<!\p{L})(mvh|m v h|med vänliga hälsningar|vänliga hälsningar|vänligen|hälsningar)(?!\p{L}).*$/isu,
  /\b(please|pls|plz|kindly|sorry to bother you|sorry for (bothering|disturbing)( you)?|quick question|hope you('re| are) (well|doing well)|i hope this finds you well|can (you|anyone|somebody|someone) (please )?help( me)?( with (this|that))?|could you (please )?help( me)?|any ideas?|would appreciate (any|some) help)\b\s*[?!.,]*/giu,
  /(?<!\p{L})(snälla|snalla|förlåt att jag stör|ursäkta|ursakta|en snabb fråga|kan (du|ni|någon|nån) hjälpa( mig| oss)?( med (detta|det))?|hoppas (allt är bra|ni mår bra)|några idéer)(?!\p{L})\s*[?!.,]*/giu,
];

const shortestPart = 3;
const mostParts = 12;

/** The text without greetings, thanks and sign-offs; the text itself where nothing else is in it. */
export function withoutFiller(text: string): string {
  const rest = filler.reduce((left, pattern) => left.replace(pattern, ' '), text).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/**
 * What to look for: the whole message without its filler, and where it has several sentences, each of these as well,
 * for the question is often one sentence among many.
 */
export function partsOf(text: string): string[] {
  const whole = withoutFiller(text);
  const sentences = whole
    .split(/(?<=[.!?…])\s+|\n+|\s+[–—-]\s+/u)
    .map(sentence => withoutFiller(sentence.trim()))
    .filter(sentence => (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length >= shortestPart);
  return sentences.length < 2 ? [whole] : [whole, ...sentences.slice(0, mostParts)];
}
