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

const shortestSentence = 3;
/** What is beyond them is read as one. */
const mostSentences = 12;

/** The text without greetings, thanks and sign-offs; the text itself where nothing else is in it. */
export function withoutFiller(text: string): string {
  const rest = filler.reduce((left, pattern) => left.replace(pattern, ' '), text).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/**
 * The sentences of a message, without its filler. One of less than three words ("Delegation? What does it mean?") goes with
 * its neighbour, as it says too little alone.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let short = '';
  for (const sentence of withoutFiller(text).split(/(?<=[.!?…])\s+|\n+|\s+[–—-]\s+/u)) {
    const whole = `${short} ${withoutFiller(sentence.trim())}`.trim();
    short = '';
    if ((whole.match(/[\p{L}\p{N}]+/gu) ?? []).length < shortestSentence) short = whole;
    else sentences.push(whole);
  }
  if (short) sentences.push(`${sentences.pop() ?? ''} ${short}`.trim());
  return [...sentences.slice(0, mostSentences), sentences.slice(mostSentences).join(' ')].filter(Boolean);
}
