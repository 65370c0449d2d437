import { appRegister } from '../../src/apps/recognise';
import { anApp } from '../support/samples';

const guid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const entity = '9b2504e0-4f89-41d3-9a0c-0305e82c3302';
const environment = 'Default-aaaaaaaa-4f89-41d3-9a0c-0305e82c3303';
const travel = anApp({ id: guid, name: 'Travel Expense', aliases: ['Reseräkning', entity] });
const approval = anApp({ id: 'approval', name: 'Travel Expense Approval', kind: 'flow' });
const register = appRegister([travel, approval]);
const found = (text: string) => register.recognise(text)?.app.id;

describe('an app is recognised', () => {
  test.each([
    ['a play link', `https://apps.powerapps.com/play/e/${environment}/a/${guid}?tenantId=x&source=portal`],
    ['a newer play link', `https://apps.powerapps.com/e/${environment}/a/${guid}`],
    ['an old play link', `https://apps.powerapps.com/play/${guid}`],
    ['a web link', `https://web.powerapps.com/apps/${guid}`],
    ['a maker link', `https://make.powerapps.com/environments/${environment}/apps/${guid}/details`],
    [
      'a studio link with an encoded id',
      `https://make.powerapps.com/e/${environment}/canvas/?action=edit&app-id=%2Fproviders%2FMicrosoft.PowerApps%2Fapps%2F${guid}`,
    ],
    ['a link to the mobile app', `ms-apps:///providers/Microsoft.PowerApps/apps/${guid}`],
    [
      'a flow link with the other id of a solution flow',
      `https://make.powerautomate.com/environments/${environment}/flows/shared/${entity}/details`,
    ],
    ['a regional flow link', `https://emea.flow.microsoft.com/manage/environments/x/flows/${guid}/runs/0858`],
    ['an agent link', `https://copilotstudio.microsoft.com/environments/x/bots/${guid}/overview`],
    ['a model-driven link', `https://contoso.crm4.dynamics.com/main.aspx?appid=${guid}&pagetype=entitylist`],
    ['a bare id in capitals', `the app ${guid.toUpperCase()} is blank`],
    ['its name in other letters', 'my TRAVEL-EXPENSE is blank!'],
    ['its alias with a Swedish ending', 'Hej, reseräkningen startar inte'],
    ['its alias without dots', 'reserakning failar'],
  ])('by %s', (_how, text) => {
    expect(found(text)).toBe(guid);
  });

  test('by the longer of two names that begin alike', () => {
    expect(found('the Travel Expense Approval never came')).toBe('approval');
  });

  test.each([
    'Travel Expense Approval: Travel Expense Approval crashes',
    'Travel Expense Approval. The Travel Expense Approvals list is empty',
    'Travel Expense Approval hangs; I opened Travel Expense Approval-appen',
  ])('by a name that stands there twice, in one form or two: %s', text => {
    expect(found(text)).toBe('approval');
  });

  test('not when two apps compete', () => {
    expect(found('Travel Expense and Travel Expense Approval are down')).toBeUndefined();
  });

  test('not by a name or an alias that two apps share', () => {
    const first = anApp({ id: 'first', name: 'Time Report', aliases: ['Hours'] });
    const second = anApp({ id: 'second', name: 'Tid', aliases: ['time-report', 'TID'] });
    const shared = appRegister([first, second]);
    expect(shared.recognise('Time Report is down')).toBeUndefined();
    expect(['Hours is down', 'Tid is down'].map(text => shared.recognise(text)?.app.id)).toEqual(['first', 'second']);
  });

  test('not inside another word, nor by a name on somebody else’s host', () => {
    expect(found('traveler expenses')).toBeUndefined();
    expect(found('https://apps.powerapps.com.evil.example/play/approval')).toBeUndefined();
  });

  test('not in an address that cannot be read', () => {
    expect(found('https://apps.powerapps.com/play/%E0%A4%A')).toBeUndefined();
  });
});
