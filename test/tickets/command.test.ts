import { addressedTo, commandOf } from '../../src/tickets/command';

describe('a typed command', () => {
  test.each([
    ['take PP-1007', 'take', 'PP-1007', {}],
    ['Ta PP-1007', 'take', 'PP-1007', {}],
    ['resolve PP-1007: cleared cache', 'resolve', 'PP-1007', { resolution: 'cleared cache' }],
    ['lös PP-1007: tömde cachen', 'resolve', 'PP-1007', { resolution: 'tömde cachen' }],
    ['RESOLVE pp 1007 cleared', 'resolve', 'PP-1007', { resolution: 'cleared' }],
    [
      'resolve PP-1 (helps others): cleared cache',
      'resolve',
      'PP-1',
      { resolution: 'cleared cache', helpsOthers: 'true' },
    ],
    ['resolve PP-1 would help others: cleared', 'resolve', 'PP-1', { resolution: 'cleared', helpsOthers: 'true' }],
    ['resolve: cleared (would help others too)', 'resolve', undefined, { resolution: 'cleared', helpsOthers: 'true' }],
    ['lös PP-1 (hjälper fler): tömde cachen', 'resolve', 'PP-1', { resolution: 'tömde cachen', helpsOthers: 'true' }],
    ['lös PP-1: tömde (skulle hjälpa andra)', 'resolve', 'PP-1', { resolution: 'tömde', helpsOthers: 'true' }],
    ['resolve PP-1: helps others to log in', 'resolve', 'PP-1', { resolution: 'helps others to log in' }],
    ['ask PP-1: which phone?', 'ask', 'PP-1', { message: 'which phone?' }],
    ['fråga i PP-1: vilken telefon?', 'ask', 'PP-1', { message: 'vilken telefon?' }],
    ['reply to PP-1: Edge\nversion 1', 'reply', 'PP-1', { message: 'Edge\nversion 1' }],
    ['svara på PP-1: Edge', 'reply', 'PP-1', { message: 'Edge' }],
    ['escalate PP-1: too hard', 'escalate', 'PP-1', { reason: 'too hard' }],
    ['eskalera PP-1: för svårt', 'escalate', 'PP-1', { reason: 'för svårt' }],
    ['redirect PP-1 to Finance apps: not mine', 'redirect', 'PP-1', { target: 'Finance apps', reason: 'not mine' }],
    ['skicka vidare PP-1 till finance: inte min', 'redirect', 'PP-1', { target: 'finance', reason: 'inte min' }],
    ['priority PP-1 p2: month end', 'setPriority', 'PP-1', { priority: 'P2', reason: 'month end' }],
    ['prioritet PP-1 till P2: bokslut', 'setPriority', 'PP-1', { priority: 'P2', reason: 'bokslut' }],
    ['note PP-1: gateway', 'note', 'PP-1', { message: 'gateway' }],
    ['anteckna i PP-1: gateway', 'note', 'PP-1', { message: 'gateway' }],
    ['assign PP-1 to Fia Platform', 'assign', 'PP-1', { assignee: 'Fia Platform' }],
    ['tilldela PP-1 till Fia', 'assign', 'PP-1', { assignee: 'Fia' }],
    ['hand back PP-1', 'handBack', 'PP-1', { word: '' }],
    ['lämna tillbaka PP-1: ledig', 'handBack', 'PP-1', { word: 'ledig' }],
    ['merge PP-2 into pp-1', 'merge', 'PP-2', { into: 'PP-1' }],
    ['slå ihop PP-2 med PP-1', 'merge', 'PP-2', { into: 'PP-1' }],
    [
      'hold PP-1 for Microsoft 2411: they look',
      'hold',
      'PP-1',
      { waitingFor: 'microsoft', reference: '2411', word: 'they look' },
    ],
    ['parkera PP-1 hos partnern A-7', 'hold', 'PP-1', { waitingFor: 'partner', reference: 'A-7', word: '' }],
    ['hold PP-1 for partner ACME: x', 'hold', 'PP-1', { waitingFor: 'partner', reference: 'ACME', word: 'x' }],
    ['hold PP-1 for Microsoft: 2411', 'hold', 'PP-1', { waitingFor: 'microsoft', reference: '2411', word: '' }],
    [
      'hold PP-1 for Microsoft: waiting for their answer',
      'hold',
      'PP-1',
      { waitingFor: 'microsoft', reference: '', word: 'waiting for their answer' },
    ],
    ['parkera PP-1 hos Microsoft', 'hold', 'PP-1', { waitingFor: 'microsoft', reference: '', word: '' }],
    ['resume PP-1', 'resume', 'PP-1', { word: '' }],
    ['återuppta PP-1', 'resume', 'PP-1', { word: '' }],
    ['confirm PP-1 5 great help', 'confirm', 'PP-1', { rating: '5', comment: 'great help' }],
    ['bekräfta PP-1: 4/5', 'confirm', 'PP-1', { rating: '4', comment: '' }],
    ['confirm PP-1: 5, great help', 'confirm', 'PP-1', { rating: '5', comment: 'great help' }],
    ['bekräfta PP-1 5 stjärnor: tack', 'confirm', 'PP-1', { rating: '5', comment: 'tack' }],
    ['confirm PP-1 10', 'confirm', 'PP-1', { rating: '10', comment: '' }],
    ['confirm PP-1: 4/10', 'confirm', 'PP-1', { rating: '4/10', comment: '' }],
    ['bekräfta PP-1 4,5', 'confirm', 'PP-1', { rating: '4,5', comment: '' }],
    ['confirm PP-1: 3 colleagues tested it', 'confirm', 'PP-1', { rating: '', comment: '3 colleagues tested it' }],
    ['confirm: 3 colleagues', 'confirm', undefined, { rating: '', comment: '3 colleagues' }],
    ['confirm PP-1 2nd try worked', 'confirm', 'PP-1', { rating: '', comment: '2nd try worked' }],
    ['confirm PP-1: works', 'confirm', 'PP-1', { rating: '', comment: 'works' }],
    ['confirm PP-1', 'confirm', 'PP-1', { rating: '', comment: '' }],
    ['reopen PP-1: still blank', 'reopen', 'PP-1', { reason: 'still blank' }],
    ['öppna igen PP-1: fortfarande tom', 'reopen', 'PP-1', { reason: 'fortfarande tom' }],
    ['withdraw PP-1', 'withdraw', 'PP-1', {}],
    ['ta tillbaka PP-1', 'withdraw', 'PP-1', {}],
    ['show PP-1', 'showTicket', 'PP-1', {}],
    ['visa ärende PP-1', 'showTicket', 'PP-1', {}],
    ['PP-1', 'showTicket', 'PP-1', {}],
    ['pp-1?', 'showTicket', 'PP-1', {}],
    ['Ärende PP-1.', 'showTicket', 'PP-1', {}],
    ['What is the status of PP-1?', 'showTicket', 'PP-1', {}],
    ['what’s happening with PP-1', 'showTicket', 'PP-1', {}],
    ['How is PP-1 going?', 'showTicket', 'PP-1', {}],
    ['any news on PP-1?', 'showTicket', 'PP-1', {}],
    ['Hur går det för PP-1?', 'showTicket', 'PP-1', {}],
    ['vad är statusen på ärende PP-1?', 'showTicket', 'PP-1', {}],
    ['Något nytt om PP-1?', 'showTicket', 'PP-1', {}],
    ['Hur ligger PP-1 till?', 'showTicket', 'PP-1', {}],
    // Who may close it, and how, its card says.
    ['close PP-1', 'showTicket', 'PP-1', {}],
    ['stäng PP-1', 'showTicket', 'PP-1', {}],
    ['open PP-1 again: still blank', 'reopen', 'PP-1', { reason: 'still blank' }],
    ['öppna PP-1 igen', 'reopen', 'PP-1', { reason: '' }],
    ['öppna PP-1', 'showTicket', 'PP-1', {}],
    ['take', 'take', undefined, {}],
    ['lös: tömde cachen', 'resolve', undefined, { resolution: 'tömde cachen' }],
  ])('%s', (text, verb, ticket, input) => {
    expect(commandOf(text)).toMatchObject({ verb, input, ...(ticket && { ticket }) });
    expect(commandOf(text)?.ticket).toBe(ticket);
  });

  test.each([
    'take a screenshot',
    'show my flows',
    'how do I resolve PP-1 conflicts',
    'ask the experts',
    'Lös mitt problem',
    'resolved',
    'PP-0',
    'take PP-',
    'priority of my flow',
  ])('"%s" is none', text => {
    expect(commandOf(text)).toBeUndefined();
  });
});

test('a message that begins with a number is for that ticket', () => {
  expect(addressedTo('pp-1001: it is Edge')).toEqual({ ticket: 'PP-1001', message: 'it is Edge' });
  expect(addressedTo('PP-1001 is broken')).toBeUndefined();
});
