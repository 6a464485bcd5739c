/**
 * Style sheets as plain text, so that they fit a `<style>`, a constructed sheet and a test alike.
 * The tag gives editors and the formatter something to recognise.
 */
export function css(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw(parts, ...values);
}
