import * as v from 'valibot';

/** What an entry takes; files with words of their own for it say them by these names. */
export type GivenShape = 'set-address' | 'set-key';

/** An address that an administrator gives to everybody, with the key to pin; without one the key of the first look is. */
export const GIVEN_ADDRESS = v.object({
  address: v.pipe(
    v.string(),
    v.maxLength(500),
    v.regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?\/\S*$/i, 'set-address' satisfies GivenShape),
  ),
  key: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'set-key' satisfies GivenShape))),
});

export type GivenAddress = Readonly<v.InferOutput<typeof GIVEN_ADDRESS>>;
