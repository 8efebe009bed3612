import { type Command, CommandMistake, neededPull } from './command.ts';

const usage = '/longrun review';

/** `/longrun review`: the ordinary review at the present head. The review is the answer. */
export const review: Command = {
  name: 'review',
  usage,
  async answer(request) {
    const { rest, words } = request;
    const pull = neededPull(request, usage);
    if (rest !== '') throw new CommandMistake(words.answers.noArguments(usage));
    const troubles = await request.review(pull);
    if (troubles.length > 0) throw new CommandMistake(words.answers.notPublished(troubles.join(' ')));
    return null;
  },
};
