import { appRegister } from '../../src/apps/recognise';
import { checkForm } from '../../src/tickets/form';
import { priorityOf } from '../../src/tickets/priority';
import { anApp } from '../support/samples';

const register = appRegister([anApp()]);
const whole = {
  app: 'lunch',
  category: 'fault',
  impact: 'one-stopped',
  summary: 'It is blank',
  details: 'Since today',
};

describe('the form', () => {
  test('a whole one becomes a report', () => {
    expect(checkForm(whole, register)).toEqual({
      kind: 'complete',
      report: {
        app: 'lunch',
        category: 'fault',
        impact: 'one-stopped',
        summary: 'It is blank',
        details: 'Since today',
        diagnostics: {},
      },
    });
  });

  test('every problem is named at once, and what was typed is kept', () => {
    expect(checkForm({ impact: 'huge', summary: '   ', details: 'a long story' }, register)).toEqual({
      kind: 'incomplete',
      problems: [
        { field: 'category', code: 'missing' },
        { field: 'impact', code: 'unknown' },
        { field: 'summary', code: 'missing' },
      ],
      values: { app: '', category: '', impact: 'huge', summary: '', details: 'a long story' },
    });
  });

  test.each([undefined, null, 7, {}, []])('%p as a field counts as nothing typed', value => {
    expect(checkForm({ ...whole, summary: value }, register).kind).toBe('incomplete');
  });

  test.each(['none', '', undefined])('%p as app is no app', app => {
    const check = checkForm({ ...whole, app }, register);
    expect(check.kind === 'complete' && check.report.app).toBeUndefined();
  });

  test('an app that the register does not know is kept as it was written', () => {
    const check = checkForm({ ...whole, app: 'Secret tool' }, register);
    expect(check).toMatchObject({ report: { unknownApp: 'Secret tool' } });
  });

  test('an app typed by name is found', () => {
    expect(checkForm({ ...whole, app: 'the lunch picker' }, register)).toMatchObject({ report: { app: 'lunch' } });
  });

  test('a summary that is too long moves whole into the details', () => {
    const long = `${'blank screen '.repeat(20)}end`;
    const check = checkForm({ ...whole, summary: long }, register);
    expect(check).toMatchObject({ report: { details: `${long}\n\nSince today` } });
    expect(check.kind === 'complete' && check.report.summary.length).toBeLessThanOrEqual(120);
  });

  test('20,000 characters are kept whole', () => {
    const details = 'å'.repeat(20_000);
    expect(checkForm({ ...whole, details }, register)).toMatchObject({ report: { details } });
  });

  test('no secret gets into a report, nor into a form that is shown again', () => {
    const link = 'https://x.logic.azure.com/?sig=abc123';
    expect(JSON.stringify(checkForm({ ...whole, details: link }, register))).not.toContain('abc123');
    expect(JSON.stringify(checkForm({ details: link }, register))).not.toContain('abc123');
  });
});

test.each([
  ['one-slowed', undefined, 'P4'],
  ['one-slowed', 'productivity', 'P4'],
  ['one-slowed', 'important', 'P4'],
  ['one-slowed', 'critical', 'P3'],
  ['one-stopped', undefined, 'P4'],
  ['one-stopped', 'productivity', 'P4'],
  ['one-stopped', 'important', 'P3'],
  ['one-stopped', 'critical', 'P2'],
  ['many-stopped', undefined, 'P3'],
  ['many-stopped', 'productivity', 'P3'],
  ['many-stopped', 'important', 'P2'],
  ['many-stopped', 'critical', 'P1'],
  ['business-stopped', undefined, 'P2'],
  ['business-stopped', 'productivity', 'P2'],
  ['business-stopped', 'important', 'P1'],
  ['business-stopped', 'critical', 'P1'],
] as const)('%s on a %s app is %s', (impact, tier, priority) => {
  expect(priorityOf(impact, tier)).toBe(priority);
});
