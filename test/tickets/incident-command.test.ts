import { incidentCommand } from '../../src/tickets/incident-command';

test.each([
  ['known faults', 'en', { kind: 'list' }],
  ['Kända fel?', 'sv', { kind: 'list' }],
  ['incident', 'en', { kind: 'declare', subject: '', title: '' }],
  [
    'declare an incident in Travel Expense: does not save',
    'en',
    { kind: 'declare', subject: 'Travel Expense', title: 'does not save' },
  ],
  [
    'incident: Travel Expense: does not save: at all',
    'en',
    { kind: 'declare', subject: 'Travel Expense', title: 'does not save: at all' },
  ],
  ['driftstörning i Reseräkning: sparar inte', 'sv', { kind: 'declare', subject: 'Reseräkning', title: 'sparar inte' }],
  ['känt fel plattformen: långsamt', 'sv', { kind: 'declare', subject: 'plattformen', title: 'långsamt' }],
  ['update pp-1050: half works', 'en', { kind: 'update', ticket: 'PP-1050', message: 'half works' }],
  ['uppdatera PP-1050: hälften fungerar', 'sv', { kind: 'update', ticket: 'PP-1050', message: 'hälften fungerar' }],
  ['follow PP 1050.', 'en', { kind: 'follow', ticket: 'PP-1050' }],
  ['följ PP-1050', 'sv', { kind: 'follow', ticket: 'PP-1050' }],
  ['stop following PP-1050', 'en', { kind: 'unfollow', ticket: 'PP-1050' }],
  ['link PP-1 to PP-2', 'en', { kind: 'link', ticket: 'PP-1', incident: 'PP-2' }],
  ['länka PP-1 till PP-2', 'sv', { kind: 'link', ticket: 'PP-1', incident: 'PP-2' }],
  ['avlänka PP-1', 'sv', { kind: 'unlink', ticket: 'PP-1' }],
])('"%s" is understood', (text, locale, command) => {
  expect(incidentCommand(text)).toEqual({ command, locale });
});

test.each([
  'incidents happen when I save',
  'how do I follow an approval',
  'update my app',
  'incidental costs are wrong',
  'Outage Dispatch shows a blank screen',
  'Störningar i nätet',
])('"%s" is no command', text => {
  expect(incidentCommand(text)).toBeUndefined();
});
