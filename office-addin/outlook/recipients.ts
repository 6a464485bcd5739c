type Field = Pick<Office.Recipients, 'getAsync'>;

/** The fields of a mail that hold readers. An appointment, or an older host, may miss some. */
export interface MailFields {
  readonly to?: Field;
  readonly cc?: Field;
  readonly bcc?: Field;
}

/**
 * The addresses of all readers that Outlook has resolved, each with the name it shows; a field that does not answer well counts as empty.
 * With callbacks and without promises, so that classic Outlook can run it.
 */
export function collectAddresses(
  mail: MailFields,
  done: (addresses: readonly string[], names: readonly string[]) => void,
): void {
  const fields = [mail.to, mail.cc, mail.bcc].filter((field): field is Field => typeof field?.getAsync === 'function');
  const found: string[] = [];
  const names: string[] = [];
  // One after the other: hosts take three calls at once, and the body has calls of its own.
  const next = (): void => {
    const field = fields.shift();
    if (!field) return done(found, names);
    try {
      field.getAsync((result) => {
        if (String(result.status) === 'succeeded' && Array.isArray(result.value)) {
          for (const person of result.value) {
            if (!person.emailAddress) continue;
            found.push(person.emailAddress.toLowerCase());
            names.push(String(person.displayName || ''));
          }
        }
        next();
      });
    } catch {
      next();
    }
  };
  next();
}
