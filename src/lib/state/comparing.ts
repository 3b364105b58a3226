// What sets accounts side by side: loaded after the first view, which stands without it.
export { disputedRecords } from '#core/accounts/disputed.ts';
export { questionsOf } from '#core/accounts/questions.ts';
