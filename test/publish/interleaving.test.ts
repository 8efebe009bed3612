import { expect, test } from 'vitest';
import { readMarker, shortFingerprint } from '../../src/publish/marker.ts';
import { randomFrom } from '../helpers/random.ts';
import { comment, config, github, publish, pull } from './publishing.ts';

const lines = [1, 2, 3, 4];
const about = (line: number) =>
  comment({ fingerprint: `f${line}`, startLine: line, endLine: line, body: `Finding ${line}.`, bodyWithoutSuggestion: `Finding ${line}.`, rank: line });

/** People's comments as they wrote them, by id. */
function people(): ReadonlyMap<number, string> {
  const all = [...pull.comments(), ...pull.reviewComments()];
  return new Map(all.flatMap(({ id, user, body }) => (user.login === 'marta' ? [[id, body]] : [])));
}

function ownThreads() {
  return pull.reviewComments().filter(({ inReplyTo, body }) => inReplyTo === null && readMarker(body)?.kind === 'finding');
}

/** Threads of ours that a person wrote in. */
function answeredThreads(): readonly number[] {
  const answered = new Set(pull.reviewComments().flatMap(({ user, inReplyTo }) => (user.login === 'marta' && inReplyTo !== null ? [inReplyTo] : [])));
  return ownThreads().flatMap(({ id }) => (answered.has(id) ? [id] : []));
}

test.for(Array.from({ length: 20 }, (_, index) => index + 1))(
  'a pull request that people and runs write to at once comes to rest as its last head deserves: %i',
  async (seed) => {
    const random = randomFrom(Math.imul(seed, 2_654_435_761));
    const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
    let live: readonly number[] = lines;
    let run = 0;
    const wish = () => {
      run += 1;
      return {
        comments: live.map(about),
        summary: `${live.length} findings at ${pull.headSha()}.`,
        when: live.length > 0 ? 'create' : 'update',
        inline: 3,
        run,
      } as const;
    };
    const startOver = async () => {
      live = lines.filter(() => random(2) === 0);
      pull.forcePush({ 'train.yaml': `${config(200)}forced: ${random(1e6)}\n` });
    };
    const answer = async () => {
      const thread = pick(ownThreads());
      if (thread !== undefined) pull.reviewComment({ by: 'marta', body: `Why? ${random(1e6)}`, inReplyTo: thread.id });
    };
    const steps = [
      async () => void (await publish(wish())),
      async () => void (await Promise.all([publish(wish()), publish(wish())])),
      async () => {
        const older = publish(wish());
        live = lines.filter(() => random(2) === 0);
        pull.push({ 'train.yaml': `${config(200)}extra: ${random(1e6)}\n` });
        await Promise.all([older, publish(wish())]);
      },
      startOver,
      startOver,
      startOver,
      answer,
      answer,
      answer,
      async () => void pull.comment({ by: 'marta', body: `Hm. ${random(1e6)}` }),
      async () => {
        const thread = pick(ownThreads());
        if (thread !== undefined) thread.isResolved = true;
      },
      async () => {
        const gone = pick(pull.reviewComments().filter(({ user }) => user.login !== 'marta'));
        if (gone !== undefined) pull.state.reviewComments.splice(pull.state.reviewComments.indexOf(gone), 1);
      },
      async () => {
        const gone = pick(pull.comments().filter(({ user }) => user.login !== 'marta'));
        if (gone !== undefined) pull.state.comments.splice(pull.state.comments.indexOf(gone), 1);
      },
    ];
    for (let n = 0; n < 12; n++) {
      const before = people();
      await pick(steps)?.();
      const answered = answeredThreads();
      await publish(wish());
      expect([...before].filter(([id, body]) => people().get(id) !== body)).toEqual([]);
      expect(answered.filter((id) => !answeredThreads().includes(id))).toEqual([]);
    }
    const last = wish();
    await publish(last);
    github.forget();
    await publish({ ...last, run: run + 1 });
    expect(github.counts().writes).toBe(0);
    const summaries = pull.comments().filter(({ user }) => user.login !== 'marta');
    expect(summaries.length).toBeLessThanOrEqual(1);
    if (live.length > 0) expect(summaries[0]?.body).toContain(last.summary);
    const known = new Set(live.map((line) => shortFingerprint(`f${line}`)));
    for (const fingerprint of known)
      expect(ownThreads().filter(({ body, isResolved }) => !isResolved && readMarker(body)?.fp === fingerprint).length).toBeLessThanOrEqual(1);
    for (const thread of ownThreads()) {
      const replies = pull.reviewComments().filter(({ inReplyTo }) => inReplyTo === thread.id);
      const fixed = replies.filter(({ body }) => readMarker(body)?.kind === 'fixed');
      const isLive = known.has(readMarker(thread.body)?.fp ?? '');
      if (thread.isResolved) continue;
      if (isLive) expect(fixed).toEqual([]);
      else
        expect([
          replies.some(({ user }) => user.login === 'marta'),
          readMarker(replies.findLast(({ user }) => user.login !== 'marta')?.body ?? '')?.kind,
        ]).toEqual([true, 'fixed']);
    }
  },
);
