import { actionsOf, inputsOf, visibleText } from '../support/connector';
import { type DeskPlay, blankScreen, numberOn, startDeskPlay } from '../support/desk-play';
import { channels, people } from '../support/service';

let play: DeskPlay;

beforeEach(async () => {
  play = await startDeskPlay();
});
afterEach(() => play.stop());

const verbsOf = (card: unknown) => actionsOf(card).map(({ verb }) => verb);
const desk = { id: channels.helpdesk, type: 'channel' as const };

/** Dan of the helpdesk declares that nothing is saved in Grid Control. */
async function declared(title = 'Nothing is saved') {
  const { card } = await play.as(people.dan).say(`incident Grid Control: ${title}`, desk);
  return { card, number: numberOn(card) };
}

describe('a known fault', () => {
  test('is declared by the helpdesk in one line, and handled by it', async () => {
    const { card, number } = await declared();
    expect(visibleText(card)).toMatch(/Declared\.[\s\S]*Known fault PP-1001[\s\S]*Nothing is saved[\s\S]*Grid Control/);
    const ticket = await play.handedTo(channels.helpdesk, /Known fault since/);
    expect(visibleText(ticket.card)).toContain(`Ticket ${number}`);
    expect(visibleText(ticket.card)).toContain('Dan Helpdesk declared a known fault');
  });

  test('is declared by a form where the line does not say it all', async () => {
    const fia = play.as(people.fia, 'sv-SE');
    const { card } = await fia.say('driftstörning');
    expect(inputsOf(card).map(({ id }) => id)).toEqual(['app', 'title', 'details', 'since']);
    const again = await fia.press(card, 'declareIncident', { title: ' ', since: '00:00' });
    expect(visibleText(again)).toContain('Skriv en mening om det');
    expect(inputsOf(again).find(({ id }) => id === 'since')?.value).toBe('00:00');
    const shown = await fia.press(again, 'declareIncident', { title: 'Power Automate är långsamt', since: '00:00' });
    expect(visibleText(shown)).toMatch(/Känt fel PP-1001[\s\S]*Plattformen[\s\S]*00:00/);
    await play.handedTo(channels.platform, /Power Automate/);
  });

  test('can be declared by nobody else: what they see becomes the form of a ticket', async () => {
    const anna = play.as(people.anna);
    const { card } = await anna.say('incident Grid Control: nothing is saved');
    expect(verbsOf(card)).toEqual(['submitTicket']);
    const refused = await anna.execute('declareIncident', { app: 'grid', title: 'Mine' });
    expect(visibleText(refused)).not.toContain('Known fault');
    expect(visibleText((await anna.say('known faults')).card)).toContain('No fault is known');
  });

  test('is told first to whoever asks about its app, and to nobody else', async () => {
    await declared();
    const anna = play.as(people.anna);
    const { card } = await anna.say('Grid Control does not save my meters');
    expect(visibleText(card)).toMatch(/^Known fault since .*\nGrid Control: Nothing is saved/);
    expect(verbsOf(card)).toEqual(['followIncident', 'submitTicket']);
    const svensk = await play.as(people.cia, 'sv-SE').say('Grid Control sparar inte');
    expect(visibleText(svensk.card)).toMatch(/^Känt fel sedan/);
    expect(visibleText((await anna.say('Lunch Picker shows a blank screen')).card)).not.toContain('Known fault');
    expect(visibleText((await anna.say('how can I share an app with a colleague')).card)).not.toContain('Known fault');
  });

  test('of the platform is told first in answers, too', async () => {
    await play.as(people.dan).say('incident platform: Sharing fails', desk);
    const { card } = await play.as(people.anna).say('How do I share my app with a colleague?');
    expect(visibleText(card)).toMatch(/^Known fault since .*\nSharing fails/);
    expect(visibleText(card)).toContain('add your colleague');
  });

  test('is followed instead of filed: people are counted once, and all hear the news in their own language', async () => {
    const { number } = await declared();
    const followers = [play.as(people.anna), play.as(people.eva), play.as(people.cia, 'sv-SE')];
    for (const [index, follower] of followers.entries()) {
      const { card } = await follower.say(
        ['Grid Control is broken', 'is Grid Control down', 'Grid Control sparar inte'][index]!,
      );
      const shown = await follower.press(card, 'followIncident');
      expect(visibleText(shown)).toContain(number);
      expect(verbsOf(shown)).toContain('unfollowIncident');
    }
    await followers[0]!.say(`follow ${number}`);
    const since = play.connector.calls.length;
    const sent = await play.as(people.dan).say(`update ${number}: The *gateway* is restarted`, desk);
    expect(visibleText(sent.card)).toContain('Sent to those who follow (3)');
    await play.told(followers[0]!.chat.id, /News on the known fault[\s\S]*gateway/, since);
    await play.told(followers[1]!.chat.id, /News on the known fault[\s\S]*gateway/, since);
    await play.told(followers[2]!.chat.id, /Nytt om det kända felet[\s\S]*gateway/, since);
    expect(visibleText((await followers[1]!.say('Grid Control is broken')).card)).toContain(
      'Latest: The *gateway* is restarted',
    );
    const ended = await followers[1]!.say(`unfollow ${number}`);
    expect(visibleText(ended.card)).toMatch(/People who follow\n2/);
  });

  test('takes the tickets on its app with it: their requesters hear the news, and are resolved with it', async () => {
    const before = await play.file(play.as(people.eva), { app: 'grid' });
    const { number } = await declared();
    const anna = play.as(people.anna);
    const { ticket } = await play.file(anna, { app: 'grid' });
    expect(visibleText(ticket)).toContain(`This is a known fault (${number})`);
    const dan = play.as(people.dan);
    expect(visibleText((await dan.say(`link ${before.number} to ${number}`, desk)).card)).toContain('now linked to');
    let since = play.connector.calls.length;
    const { card } = await dan.say(`update ${number}: Half of it works again`, desk);
    expect(visibleText(card)).toContain('to the requesters of its tickets (2)');
    await play.told(anna.chat.id, /Half of it works again/, since);
    await play.told(`a:${people.eva.id}`, /Half of it works again/, since);

    since = play.connector.calls.length;
    const over = await dan.press(card, 'resolveIncident', { resolution: 'New disk' }, desk);
    expect(visibleText(over)).toContain('Resolve its open tickets too (2)');
    // The ticket's own card, which may take the place of this one at once, goes on offering it.
    const own = await dan.execute('showTicket', { ticket: number, as: 'helper' }, desk);
    expect(visibleText(own)).toContain('Resolve its open tickets too (2)');
    await play.told(anna.chat.id, /is solved: New disk/, since);
    const done = await dan.press(over, 'resolveLinked', {}, desk);
    expect(visibleText(done)).toContain('resolved with the same words: 2');
    await play.told(anna.chat.id, /has resolved PP/, since);
    expect(visibleText((await anna.say('Grid Control is broken')).card)).not.toContain('Known fault');
    expect(visibleText((await anna.say(`follow ${number}`)).card)).toContain('That fault is solved');
  });

  test('is updated, resolved and linked to by those who work on tickets alone', async () => {
    const { number } = await declared();
    const anna = play.as(people.anna);
    const other = await play.file(anna, { app: 'lunch' });
    for (const words of [`update ${number}: all is well`, `link ${other.number} to ${number}`]) {
      expect(visibleText((await anna.say(words)).card)).toContain('That is for those who work on the ticket');
    }
    for (const verb of ['updateIncident', 'resolveIncident', 'resolveLinked']) {
      const shown = await anna.execute(verb, { ticket: number, update: 'x', resolution: 'x' });
      expect(visibleText(shown)).toContain('That is for those who work on the ticket');
    }
    expect(visibleText(await anna.execute('showIncident', { ticket: other.number }))).not.toContain(
      blankScreen.summary,
    );
  });

  test('that comes back is told to its followers again', async () => {
    const { number } = await declared();
    const anna = play.as(people.anna);
    await anna.say(`follow ${number}`);
    const dan = play.as(people.dan);
    await dan.execute('resolve', { ticket: number, resolution: 'Restarted' }, desk);
    const since = play.connector.calls.length;
    await dan.execute('reopen', { ticket: number, reason: 'Down again' }, desk);
    await play.told(anna.chat.id, /is back/, since);
  });
});
