import { expect, test } from 'vitest';
import { readMarker, withoutMarker } from '../../src/publish/marker.ts';
import { pullRequestEvent } from '../helpers/github/events.ts';
import { accepted, config, configPath, eachWithMill, inlineComments, type Mill, review, studyFiles, summaries } from './mill.ts';

let mill: Mill;

eachWithMill((fresh) => {
  mill = fresh;
});

const answer = (body = 'Let us talk about this.') => mill.pull.reviewComment({ by: 'marta', body, inReplyTo: mill.pull.reviewComments()[0]?.id ?? 0 });

test('a suggestion that is committed is fixed: an answered thread hears it once, the summary says it in place', async () => {
  await review(mill);
  const taken = accepted(mill);
  const summary = mill.pull.comments()[0]?.id;
  answer();
  const sha = mill.pull.push({ [configPath]: taken });
  await review(mill);
  expect(inlineComments(mill).slice(1)).toEqual(['Let us talk about this.', `Fixed in ${sha}: the review of that commit no longer finds this.`]);
  expect(mill.pull.comments().map(({ id }) => id)).toEqual([summary]);
  expect(summaries(mill)[0]).not.toContain('▲');
  mill.github.forget();
  await review(mill);
  expect(mill.github.counts().writes).toBe(0);
});

test('a finding that stays keeps its thread through a force-push', async () => {
  await review(mill);
  const before = mill.pull.reviewComments()[0]?.id;
  mill.pull.forcePush({ ...studyFiles, [configPath]: `# one line more\n${config(1000)}` });
  await review(mill);
  expect(mill.pull.reviewComments().map(({ id }) => id)).toEqual([before]);
  expect(summaries(mill)).toHaveLength(1);
});

test('an edit of the body that changes nothing writes nothing', async () => {
  await review(mill);
  mill.github.forget();
  mill.pull.state.body = 'A better description, without files.';
  const event = pullRequestEvent(mill.github, mill.repository, mill.pull, { action: 'edited', isTarget: true });
  await review(mill, { event });
  expect(mill.github.counts().writes).toBe(0);
});

test('`inline: 0` leaves no thread that would hold up the merge', async () => {
  await review(mill);
  await review(mill, { inputs: { inline: '0' } });
  expect(inlineComments(mill)).toEqual([]);
  expect(summaries(mill)).toHaveLength(1);
});

test('a comment that a person deletes stays deleted while the finding stands', async () => {
  await review(mill);
  mill.pull.state.reviewComments.splice(0);
  mill.pull.push({ 'README.md': '# Another commit\n' });
  await review(mill);
  expect(inlineComments(mill)).toEqual([]);
  expect(summaries(mill)[0]).toContain('mill-round-1');
});

test('two instances with check runs of their own leave two summaries, each kept in place', async () => {
  for (const name of ['vision', 'text']) await review(mill, { inputs: { 'check-name': name } });
  const before = mill.pull.comments().map(({ id }) => id);
  expect(before).toHaveLength(2);
  mill.pull.push({ [configPath]: accepted(mill) });
  await review(mill, { inputs: { 'check-name': 'text' } });
  expect(mill.pull.comments().map(({ id }) => id)).toEqual(before);
  expect(mill.pull.comments().map(({ body }) => withoutMarker(body).includes('▲'))).toEqual([true, false]);
  expect(inlineComments(mill)).toHaveLength(1);
  expect(summaries(mill).map((body) => body.split('\n')[0])).toEqual(['`vision`', '`text`']);
  expect(new Set(mill.pull.comments().map(({ body }) => readMarker(body)?.instance)).size).toBe(2);
});

test('a policy file of its own makes an instance of its own', async () => {
  mill.repository.commit({ 'teams/vision.yml': 'version: 1\n' });
  await review(mill);
  await review(mill, { inputs: { policy: 'teams/vision.yml' } });
  await review(mill, { inputs: { policy: '.github/longrun.yml' } });
  expect(summaries(mill)).toHaveLength(2);
});
