import { actionsOf, cardOf, inputsOf, visibleText } from '../support/connector';
import { Desk, wordsOf } from '../support/desk-client';
import { channels, people, tenant } from '../support/service';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.start();
});
afterEach(() => desk.stop());

/** Dan has asked Anna something on a ticket. */
async function asked(message = 'Which browser?', requester = desk.as(people.anna)) {
  const { number } = await desk.file({}, requester);
  const { card, place } = await desk.handedTo(channels.helpdesk, number);
  const since = desk.calls;
  await desk.as(people.dan).press(card, 'ask', { message }, place);
  const question = await desk.told(requester.chat, /has a question about|har en fråga om/, since);
  return { number, card, place, question };
}

describe('what a requester types', () => {
  test('while one question waits goes to that ticket, and the helper reads it in the thread', async () => {
    const { number, place } = await asked();
    const since = desk.calls;
    const { text } = await desk.as(people.anna).say('Edge, the newest one');
    expect(text).toContain(`Your answer has gone to Dan Helpdesk on ${number}`);
    await desk.told(place, /Anna Berg answered on PP-1001: Edge, the newest one/, since);
  });

  test('on the question’s card leaves both there, and no second card of the ticket that would not follow it', async () => {
    const { question } = await asked();
    const anna = desk.as(people.anna);
    const done = await anna.press(cardOf(question), 'reply', { message: 'Edge, the *newest* one.' });
    expect(visibleText(done)).toMatch(
      /Dan Helpdesk asked: Which browser\?[\s\S]*PP-1001[\s\S]*Anna Berg wrote: Edge, the [\s\S]* one\\?\. Open/,
    );
    expect(visibleText(done)).not.toContain('Ticket PP-1001');
    expect(actionsOf(done).map(({ verb }) => verb)).toEqual(['showTicket']);
    expect(visibleText(await anna.press(done, 'showTicket'))).toContain('Ticket PP-1001');
  });

  test('in Swedish is thanked for in Swedish', async () => {
    await asked('Vilken webbläsare?', desk.as(people.anna, 'sv-SE'));
    expect((await desk.as(people.anna, 'sv-SE').say('Edge, den senaste')).text).toContain(
      'Ditt svar har gått till Dan',
    );
  });

  test('that sounds like a question is asked about: for the ticket, or something new', async () => {
    const { place } = await asked();
    const { card } = await desk.as(people.anna).say('how can I share an app with a colleague');
    expect(visibleText(card)).toMatch(/Who is this for\?[\s\S]*Send on PP-1001: Blank screen[\s\S]*Something new/);
    const anew = await desk.as(people.anna).press(card, 'askAnew', { message: 'The coffee machine sings' });
    expect(actionsOf(anew).map(({ verb }) => verb)).toEqual(['submitTicket']);
    const since = desk.calls;
    await desk.as(people.anna).press(card, 'reply', { message: 'how can I share it with you?' });
    await desk.told(place, /answered on PP-1001: how can I share it with you\?/, since);
  });

  test('while two questions wait is asked about, with the words kept', async () => {
    await asked('Which browser?');
    await asked('Which phone?');
    const { card } = await desk.as(people.anna).say('The old one');
    expect(actionsOf(card).map(({ verb, data }) => [verb, data.ticket])).toEqual([
      ['reply', 'PP-1002'],
      ['reply', 'PP-1001'],
      ['askAnew', undefined],
    ]);
    expect(inputsOf(card)[0]).toMatchObject({ id: 'message', value: 'The old one' });
  });

  test('with the number before it, or as an answer to the very message, is in no doubt', async () => {
    const { question } = await asked('Which browser?');
    const second = await asked('Which phone?');
    expect((await desk.as(people.anna).say('PP-1002: the old one')).text).toContain('on PP-1002');
    await desk.as(people.dan).execute('ask', { ticket: second.number, message: 'Really?' }, second.place);
    const since = desk.calls;
    await desk.as(people.anna).send({
      type: 'message',
      text: 'Edge',
      attachments: [
        {
          contentType: 'text/html',
          content: `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${question.activityId}">…</blockquote><p>Edge</p>`,
        },
      ],
    });
    await desk.told(desk.as(people.anna).chat, /has gone to Dan Helpdesk on PP-1001/, since);
  });

  test('with nothing waiting is a question as ever', async () => {
    await desk.file();
    expect(
      actionsOf((await desk.as(people.anna).say('The coffee machine sings')).card).map(({ verb }) => verb),
    ).toEqual(['submitTicket']);
  });
});

describe('what a helper types', () => {
  test('in the ticket’s thread goes to the requester, who need not know them', async () => {
    const { number } = await desk.file();
    const { place } = await desk.handedTo(channels.helpdesk, number);
    const since = desk.calls;
    expect((await desk.as(people.dan).say('We are on it', place)).text).toContain('Sent to Anna Berg on PP-1001');
    await desk.told(desk.as(people.anna).chat, /Dan Helpdesk writes about PP-1001: We are on it/, since);
  });

  test('in the thread and sounds like a question to the bot is asked about, also as a note', async () => {
    const { number } = await desk.file();
    const { place } = await desk.handedTo(channels.helpdesk, number);
    const dan = desk.as(people.dan);
    const { card } = await dan.say('how can I share an app with a colleague', place);
    expect(actionsOf(card).map(({ verb }) => verb)).toEqual(['reply', 'note', 'askAnew']);
    const shown = await dan.press(card, 'note', { message: 'Ask Bo to share it' }, place);
    expect(visibleText(shown)).toContain('noted, for helpers only: Ask Bo to share it');
  });

  test('in their own chat, after the requester’s answer, is asked about', async () => {
    await desk.as(people.bo).say('hi');
    const { number } = await desk.file({ app: 'lunch' });
    const bo = desk.as(people.bo);
    await bo.execute('ask', { ticket: number, message: 'Which floor?', as: 'helper' });
    await desk.as(people.anna).execute('reply', { ticket: number, message: 'The third' });
    await desk.told(bo.chat, /Anna Berg answered on PP-1001: The third/);
    const { card } = await bo.say('Then try again now please');
    expect(visibleText(card)).toContain('Send on PP-1001');
    const since = desk.calls;
    await bo.press(card, 'reply', { message: 'Then try again now please' });
    await desk.told(desk.as(people.anna).chat, /Bo Maker writes about PP-1001: Then try again/, since);
  });

  test('by somebody who has nothing to do with the ticket stays a question', async () => {
    const { number } = await desk.file();
    const { place } = await desk.handedTo(channels.helpdesk, number);
    const { card } = await desk.as(people.eva).say('Somebody should look at this', place);
    expect(actionsOf(card).map(({ verb }) => verb)).toEqual(['submitTicket']);
  });
});

describe('files and pictures', () => {
  const file = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'error.docx',
    contentUrl: 'https://contoso.sharepoint.com/personal/anna/error.docx',
    content: {
      downloadUrl: 'https://contoso.sharepoint.com/download?tempauth=secret',
      uniqueId: '1',
      fileType: 'docx',
    },
  };

  test('are passed on as links, kept on the timeline, and what cannot go along is named', async () => {
    const { card, place } = await asked();
    const since = desk.calls;
    const picture = {
      contentType: 'image/png',
      name: 'image',
      contentUrl: `${desk.connector.url}v3/attachments/1/views/original`,
    };
    await desk.as(people.anna).send({ type: 'message', text: 'See here', attachments: [file, picture] });
    const reply = await desk.told(desk.as(people.anna).chat, /has gone to Dan Helpdesk/, since);
    expect(wordsOf(reply)).toContain('Pictures pasted into the text were not passed on (1)');
    const passed = await desk.told(place, /answered on PP-1001: See here/, since);
    expect(wordsOf(passed)).toContain('Pictures in the text: 1. Only the chat where they were written shows them');
    expect(passed.activity.text).toContain('[error\\.docx](https://contoso.sharepoint.com/personal/anna/error.docx)');
    const shown = await desk.as(people.dan).press(card, 'note', { message: 'x' }, place);
    expect(visibleText(shown)).toMatch(/Files and links[\s\S]*error\.docx/);
    expect(JSON.stringify(shown)).toContain('https://contoso.sharepoint.com/personal/anna/error.docx');
    expect(JSON.stringify([shown, passed])).not.toContain('tempauth');
  });

  test('alone, without a word, are an answer too', async () => {
    const { place } = await asked();
    const since = desk.calls;
    await desk.as(people.anna).send({ type: 'message', attachments: [file] });
    await desk.told(place, /answered on PP-1001: error\.docx/, since);
  });

  test('go along where the words open a ticket again, carry one on, or resolve it', async () => {
    const { card, number, place } = await asked();
    const [anna, dan] = [desk.as(people.anna), desk.as(people.dan)];
    const attached = (name: string) => [{ ...file, name, contentUrl: `https://contoso.sharepoint.com/${name}` }];
    const sent = async (by: typeof anna, text: string, name: string, to: typeof place) => {
      const since = desk.calls;
      await by.send({ type: 'message', text, attachments: attached(name) });
      expect(JSON.stringify(await desk.told(to, new RegExp(name), since))).toContain(`sharepoint.com/${name}`);
    };
    await sent(dan, `resolve ${number}: follow the guide`, 'guide1', anna.chat);
    await sent(anna, `${number}: still wrong, see the screenshot`, 'shot1', place);
    await dan.press(card, 'resolve', { resolution: 'Restarted' }, place);
    await sent(anna, 'it still does not work', 'shot2', place);
    await dan.press(card, 'resolve', { resolution: 'Restarted again' }, place);
    await sent(anna, `reopen ${number}: no, see here`, 'shot3', place);
    const shown = visibleText(await dan.press(card, 'note', { message: 'x' }, place));
    for (const name of ['guide1', 'shot1', 'shot2', 'shot3']) expect(shown).toContain(name);
    await anna.say(`withdraw ${number}`);
    const text = `${number}: it is back, see here`;
    await anna.send({ type: 'message', text, attachments: attached('shot4') });
    expect(visibleText((await desk.handedTo(channels.helpdesk, 'PP-1002')).card)).toContain('shot4');
  });

  test('that will not go along are named where the ticket is in doubt, and on the form', async () => {
    const attachments = [
      ...['a1', 'b2', 'c3', 'd4'].map(name => ({
        ...file,
        name,
        contentUrl: `https://contoso.sharepoint.com/${name}`,
      })),
      { contentType: 'image/png', name: 'image', contentUrl: `${desk.connector.url}v3/attachments/1/views/original` },
    ];
    const anna = desk.as(people.anna);
    const send = async (text: string, shows: RegExp) => {
      const since = desk.calls;
      await anna.send({ type: 'message', text, attachments });
      return cardOf(await desk.told(anna.chat, shows, since));
    };
    const named = 'a1, b2, c3, d4, a picture pasted into the text.';
    expect(visibleText(await send('The coffee machine sings', /Get help/))).toContain(named);
    const { place } = await asked('Which browser?');
    await asked('Which phone?');
    const card = await send('The old one', /Who is this for/);
    expect(visibleText(card)).toContain('will not be sent: d4, a picture pasted into the text.');
    const anew = await anna.press(card, 'askAnew', { message: 'The coffee machine sings' });
    expect(visibleText(anew)).toContain('form: a1, b2, c3.');
    const since = desk.calls;
    await anna.execute('reply', { ...actionsOf(card)[1]?.data, message: 'The old one' });
    const passed = JSON.stringify(await desk.told(place, /The old one/, since));
    for (const name of ['a1', 'b2', 'c3']) expect(passed).toContain(`sharepoint.com/${name}`);
  });

  test('a helper’s pictures in the thread are passed on as a link to the message, counted', async () => {
    const { place } = await asked();
    const since = desk.calls;
    const src = 'https://graph.microsoft.com/v1.0/teams/t/channels/c/messages/m/hostedContents/1/$value';
    const emoji = '<img itemtype="http://schema.skype.com/Emoji" src="https://statics.teams.cdn.office.net/1.png">';
    await desk.as(people.dan).send(
      {
        type: 'message',
        id: '1700000000123',
        text: '<at>Firstline</at> It should look like this',
        entities: [{ type: 'mention', mentioned: { id: '28:bot', name: 'Firstline' }, text: '<at>Firstline</at>' }],
        attachments: [
          { contentType: 'text/html', content: `<p>Like this ${emoji}</p><img src="${src}"><img src="${src}">` },
        ],
        channelData: { tenant: { id: tenant }, team: { id: '19:team', aadGroupId: 'group-1' } },
      },
      place,
    );
    const passed = await desk.told(desk.as(people.anna).chat, /writes about PP-1001: It should look/, since);
    expect(wordsOf(passed)).toContain('Pictures in the text: 2. Open the message in Teams.');
    const link = /\((https:[^)]*)\)/.exec(passed.activity.text ?? '')?.[1] ?? '';
    const { hostname, pathname, searchParams } = new URL(link);
    expect([hostname, decodeURIComponent(pathname)]).toEqual([
      'teams.microsoft.com',
      `/l/message/${channels.helpdesk}/1700000000123`,
    ]);
    expect(Object.fromEntries(searchParams)).toMatchObject({ tenantId: tenant, groupId: 'group-1' });
  });

  test.each(['https://contoso.sharepoint.com.evil.example/a.docx', 'https://evil.example/sharepoint.com'])(
    'that lie elsewhere than with Microsoft are named without a link: %s',
    async contentUrl => {
      const { place } = await asked();
      const since = desk.calls;
      await desk.as(people.anna).send({ type: 'message', text: 'See here', attachments: [{ ...file, contentUrl }] });
      const passed = await desk.told(place, /answered on PP-1001: See here/, since);
      expect(wordsOf(passed)).toContain("error.docx (no link, as its address is not one of Microsoft's)");
      expect(JSON.stringify(passed)).not.toContain('evil.example');
      await desk.told(desk.as(people.anna).chat, /No link went along for error\.docx/, since);
    },
  );

  test('with an address that is none are named without a link', async () => {
    const { place } = await asked();
    const since = desk.calls;
    const bad = { ...file, contentUrl: 'javascript:alert(1)' };
    await desk.as(people.anna).send({ type: 'message', text: 'See here', attachments: [bad] });
    const passed = await desk.told(place, /answered on PP-1001: See here/, since);
    expect(JSON.stringify(passed)).not.toContain('javascript');
  });
});

describe('what a requester types of what was resolved', () => {
  const resolved = async () => {
    const { number } = await desk.file();
    await desk.as(people.dan).execute('resolve', { ticket: number, resolution: 'Restarted it' });
    return number;
  };
  const state = async (number: string) =>
    visibleText(await desk.as(people.anna).execute('showTicket', { ticket: number }));

  test.each(['it works now', 'PP-1001: works, thanks', 'det funkar nu'])('confirms it: %s', async words => {
    const number = await resolved();
    expect((await desk.as(people.anna).say(words)).text).toMatch(/PP-1001[\s\S]*(Closed|Stängt)/);
    expect(await state(number)).toContain('Closed');
  });

  test.each(['no, same error', 'fungerar fortfarande inte'])('opens it again, with the words: %s', async words => {
    const number = await resolved();
    expect((await desk.as(people.anna, 'sv-SE').say(words)).text).toContain(words);
    expect(await state(number)).toMatch(/\bOpen\b/);
  });

  test('shows the tickets where it may be said of more than one, and is a message like others where of none', async () => {
    expect((await desk.as(people.anna).say('it worked, thanks')).text).toContain('welcome');
    const numbers = [await resolved(), await resolved()];
    const shown = visibleText((await desk.as(people.anna).say('it works')).card);
    for (const number of numbers) expect(shown).toContain(number);
    expect(await state(numbers[0] ?? '')).toContain('Resolved');
  });

  test('is an answer where a question waits', async () => {
    await resolved();
    const { number } = await asked('Does it work now?');
    expect((await desk.as(people.anna).say('it works now')).text).toContain(`gone to Dan Helpdesk on ${number}`);
  });
});

test.each([
  ['resolve PP-1001', 'resolve PP-1001: …'],
  ['priority PP-1001 P2', 'priority PP-1001 P2: …'],
  ['lös PP-1001', 'Skriv dem efter ett kolon'],
  ['priority PP-1001 P5: many are waiting', 'Choose a priority from P1 to P4'],
  ['prioritet PP-1001 till hög: många väntar', 'Välj en prioritet från P1 till P4'],
  ['priority PP-1001', 'Choose a priority from P1 to P4'],
  ['redirect PP-1001:', 'redirect PP-1001 to …: …'],
  ['skicka vidare PP-1001', 'skicka vidare PP-1001 till …: …'],
  ['redirect PP-1001: wrong team', 'No app or queue of that name'],
  ['hold PP-1001 for Microsoft: waiting for their answer', 'straight after their name'],
  ['redirect PP-1001 to helpdesk', 'redirect PP-1001 to helpdesk: …'],
])('a command that lacks something is told what, and where to write it: %s', async (words, example) => {
  await desk.file();
  expect((await desk.as(people.dan).say(words)).text?.replaceAll('\\', '')).toContain(example);
});

test('connect in a chat is told where it belongs', async () => {
  expect((await desk.as(people.dan).say('connect helpdesk')).text).toContain('in the channel');
});

test.each([
  'how is my ticket going?',
  'Any news on my ticket?',
  'hur går det med mitt ärende?',
  'status på mitt ärende',
])('a question about their own tickets shows them: %s', async words => {
  const { number } = await desk.file();
  expect(visibleText((await desk.as(people.anna).say(words)).card)).toContain(number);
});
