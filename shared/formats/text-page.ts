import * as v from 'valibot';

const TEXT = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A page of text in one language: a title, and sections with a heading. */
const TEXT_PAGE = v.strictObject({
  title: TEXT,
  sections: v.pipe(
    v.array(v.strictObject({ heading: TEXT, paragraphs: v.pipe(v.array(TEXT), v.nonEmpty()) })),
    v.nonEmpty(),
  ),
});

export type TextPage = v.InferOutput<typeof TEXT_PAGE>;

/** The pages of one language: what `assets/pages/nl.yml` and `en.yml` hold. */
export const TEXT_PAGES = v.strictObject({ privacy: TEXT_PAGE, help: TEXT_PAGE, school: TEXT_PAGE });

/** A mail to try the review on, in each language. */
export const SAMPLE_MAILS = v.strictObject({ nl: TEXT, en: TEXT });
