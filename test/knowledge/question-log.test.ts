import { questionLog } from '../../src/desk/question-log';
import type { Answer } from '../../src/desk/answer-question';
import type { Desk } from '../../src/desk/desk';

const answer: Answer = {
  decision: 'suggest',
  locale: 'en',
  suggestions: [],
  candidates: [{ id: 'a', confidence: 0.5 }],
};

function aLog(recordsQuestions?: boolean) {
  const record = jest.fn().mockResolvedValue([]);
  const react = jest.fn().mockResolvedValue(true);
  const desk = { stores: { questions: { record, react } }, now: () => 7, organisation: { recordsQuestions } };
  return { log: questionLog(desk as unknown as Desk), record, react };
}

test('a question is recorded with its decision, its best article and the reaction', async () => {
  const { log, record, react } = aLog();
  const id = log.asked('how do I share', 'somebody', answer);
  log.reacted(id, 'helpful');
  await log.flush();
  expect(record).toHaveBeenCalledWith([
    {
      id,
      at: 7,
      locale: 'en',
      text: 'how do I share',
      decision: 'suggest',
      personId: 'somebody',
      article: 'a',
      confidence: 0.5,
    },
  ]);
  expect(react).toHaveBeenCalledWith(id, 'helpful', 7, undefined);
});

test('the article chosen among several is recorded', async () => {
  const { log, react } = aLog();
  log.reacted('q', 'chosen', 'b');
  await log.flush();
  expect(react).toHaveBeenCalledWith('q', 'chosen', 7, 'b');
});

test('nothing is recorded where the policy says so', async () => {
  const { log, record, react } = aLog(false);
  log.reacted(log.asked('how do I share', 'somebody', answer), 'notHelpful');
  await log.flush();
  expect(record).not.toHaveBeenCalled();
  expect(react).not.toHaveBeenCalled();
});
