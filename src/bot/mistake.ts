/** What was asked for cannot be, by the workflow, the policy file or the command line: said in one sentence that tells what is right. */
export class RequestMistake extends Error {
  override readonly name = 'RequestMistake';
}

/** The review could not be made: GitHub or the file system would not have it. */
export class ReviewImpossible extends Error {
  override readonly name = 'ReviewImpossible';
}
