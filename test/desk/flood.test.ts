import { floodGate } from '../../src/desk/flood';
import { heapAfterCollection } from '../support/heap';
import { anOrganisation } from '../support/samples';

const limits = { perPersonPerMinute: 3, perTenantPerMinute: 5 };

function gateAt() {
  let time = 0;
  const gate = floodGate({ organisation: anOrganisation({ limits }), now: () => time });
  return {
    admit: (person: string, tenant = 't') => gate.admit({ person, tenant }),
    pass: (ms: number) => (time += ms),
  };
}

test('somebody who floods is told once a minute, and let in again as time passes', () => {
  const { admit, pass } = gateAt();
  expect(Array.from({ length: 6 }, () => admit('a'))).toEqual(['pass', 'pass', 'pass', 'tell', 'drop', 'drop']);
  pass(20_000);
  expect([admit('a'), admit('a')]).toEqual(['pass', 'drop']);
  pass(60_000);
  expect(Array.from({ length: 4 }, () => admit('a'))).toEqual(['pass', 'pass', 'pass', 'tell']);
});

test('others notice nothing, until their tenant as a whole sends too much', () => {
  const { admit } = gateAt();
  for (let times = 0; times < 100; times++) admit('a');
  expect([admit('b'), admit('b'), admit('b')]).toEqual(['pass', 'pass', 'tell']);
  expect(admit('c', 'another tenant')).toBe('pass');
});

test('without limits everybody passes', () => {
  const gate = floodGate({ organisation: anOrganisation(), now: () => 0 });
  expect(new Set(Array.from({ length: 1_000 }, () => gate.admit({ person: 'a' })))).toEqual(new Set(['pass']));
});

test('two hundred thousand people take no more memory than twenty thousand', () => {
  const { admit } = gateAt();
  const before = heapAfterCollection();
  for (let person = 0; person < 200_000; person++) admit(`person ${person}`, `tenant ${person}`);
  expect(heapAfterCollection() - before).toBeLessThan(20_000_000);
});
