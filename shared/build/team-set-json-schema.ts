import { toJsonSchema } from '@valibot/to-json-schema';
import { NEWEST_FORMAT, TEAM_SET } from '../formats/team-set-schema.ts';

/**
 * The format of a team set as JSON Schema, made from the definition that decodes it: for editors that complete and mark
 * while somebody writes. What a schema cannot say (trimming, patterns that have to be readable) `sets check` says.
 */
export function teamSetJsonSchema(): object {
  return {
    title: `Uitnodigend team set, format ${NEWEST_FORMAT}`,
    ...toJsonSchema(TEAM_SET, { typeMode: 'input', errorMode: 'ignore' }),
  };
}
